package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** The lines in a cell of a PDF's table; a narrow cell breaks words that must be put together. */
final class CellLines {
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private CellLines() {}

    /** The words of a cell as lines, broken ones made whole. */
    static List<PageLine> of(List<PageLine.Word> cell, double width) {
        List<PageLine.Word> all = new ArrayList<>(cell);
        all.sort(Comparator.comparingDouble(PageLine.Word::base));
        List<PageLine> lines = new ArrayList<>();
        List<PageLine.Word> line = new ArrayList<>();
        for (PageLine.Word word : all) {
            if (!line.isEmpty() && word.base() - line.get(0).base() > word.size() / 2) {
                addTo(lines, line, width);
                line.clear();
            }
            line.add(word);
        }
        addTo(lines, line, width);
        return lines;
    }

    private static void addTo(List<PageLine> lines, List<PageLine.Word> words, double width) {
        List<PageLine.Word> line = new ArrayList<>(words);
        line.sort(Comparator.comparingDouble(PageLine.Word::left));
        int last = lines.size() - 1;
        if (last >= 0 && isBroken(lines.get(last), line.get(0), width)) {
            PageLine.Word whole = joined(lines.get(last).words().get(0), line.remove(0));
            lines.set(last, new PageLine(0, List.of(whole)));
        }
        if (!line.isEmpty()) {
            lines.add(new PageLine(0, line));
        }
    }

    /** One word fills its line, and what follows can be no word of its own. */
    private static boolean isBroken(PageLine before, PageLine.Word next, double width) {
        PageLine.Word word = before.words().get(0);
        double together = before.firstWidth() + next.right() - next.left();
        // a cell keeps some room at either side
        boolean tooWide = before.words().size() == 1 && together > width - word.size();
        boolean figures = endsInFigure(word.text()) && next.text().matches("[\\d.,/%]+");
        boolean rest =
                endsInLetter(word.text())
                        && next.text().matches("\\p{L}+[.,;]?")
                        && !startsAnew(word.text(), next.text())
                        && !VOWEL.matcher(Folding.bare(next.text())).find();
        return tooWide && (figures || rest);
    }

    /** An abbreviation has no vowel either. */
    private static boolean startsAnew(String before, String text) {
        return Character.isLowerCase(before.charAt(before.length() - 1))
                && Character.isUpperCase(text.charAt(0));
    }

    private static boolean endsInFigure(String text) {
        return text.matches(".*[\\d.,/]");
    }

    private static boolean endsInLetter(String text) {
        return text.matches(".*\\p{L}");
    }

    private static PageLine.Word joined(PageLine.Word word, PageLine.Word rest) {
        return new PageLine.Word(
                word.text() + rest.text(),
                word.left(),
                word.right() + rest.right() - rest.left(),
                word.base(),
                word.size(),
                word.bold(),
                word.italic());
    }
}
