package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of a page of a PDF.
 *
 * @param page from 0
 * @param table what stands here instead of words
 */
record PageLine(int page, List<Word> words, Optional<PageTable> table) {
    /** A gap this many times the letters' size is no blank between two words. */
    private static final double WIDE_GAP = 2.0;

    PageLine {
        words = List.copyOf(words);
    }

    PageLine(int page, List<Word> words) {
        this(page, words, Optional.empty());
    }

    /** The place of a table, where its first word stands. */
    static PageLine of(int page, PageTable table, Word first) {
        Word place =
                new Word("", first.left(), first.left(), first.base(), first.size(), false, false);
        return new PageLine(page, List.of(place), Optional.of(table));
    }

    /**
     * A word with its place, in points.
     *
     * @param base of its line, from above
     */
    record Word(
            String text,
            double left,
            double right,
            double base,
            double size,
            boolean bold,
            boolean italic) {}

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double base() {
        return words.get(0).base();
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double firstWidth() {
        return words.get(0).right() - words.get(0).left();
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Its parts where wide gaps are between words: cells of a table, or two columns. */
    List<PageLine> parts() {
        List<PageLine> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            double gap = words.get(i).left() - before.right();
            if (gap > WIDE_GAP * before.size() && !isNumberLeftBlank(words.get(i))) {
                parts.add(new PageLine(page, words.subList(start, i)));
                start = i;
            }
        }
        parts.add(new PageLine(page, words.subList(start, words.size())));
        return parts;
    }

    /** "Số: /BC-UBND": room for a number to be written by hand. */
    private static boolean isNumberLeftBlank(Word word) {
        return word.text().startsWith("/");
    }
}
