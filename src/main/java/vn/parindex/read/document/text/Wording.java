package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.language.LegacyText;
import vn.parindex.model.prose.Paragraph;

/** The pieces of a paragraph while it is read, and the clean text they make. */
final class Wording {
    // of lists that the program numbers; people type - and +
    private static final Pattern BULLET =
            Pattern.compile(
                    "\\s*[\\uF0A7-\\uF0D8\u00B7\u2022\u25AA\u25CF\u25CB\u25A0](?:\\s|\\u00A0)+(?=\\S)");

    private final List<Paragraph.Run> pieces = new ArrayList<>();

    Wording add(String text, boolean bold, boolean italic) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).bold() == bold && pieces.get(last).italic() == italic) {
            String together = pieces.get(last).text() + text;
            pieces.set(last, new Paragraph.Run(together, bold, italic));
        } else {
            pieces.add(new Paragraph.Run(text, bold, italic));
        }
        return this;
    }

    /** Everything in it as it came. */
    String raw() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    /** The same without some signs. */
    Wording without(String signs) {
        Wording rest = new Wording();
        for (Paragraph.Run piece : pieces) {
            rest.add(piece.text().replaceAll("[" + signs + "]", ""), piece.bold(), piece.italic());
        }
        return rest;
    }

    /** The paragraph, or nothing where only blanks are. */
    Optional<Paragraph> paragraph(int number, Paragraph.Zone zone, Shape shape) {
        String text = clean(raw());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(raw());
        if (bullet.lookingAt() && bullet.end() < raw().length()) {
            return behind(bullet.end()).paragraph(number, zone, shape.bulleted());
        }
        Paragraph.Look look =
                new Paragraph.Look(
                        all(Paragraph.Run::bold),
                        all(Paragraph.Run::italic),
                        shape.centred(),
                        Optional.empty(),
                        shape.level());
        return Optional.of(
                new Paragraph(number, zone, text, shape.mark(), look, runs(text), List.of()));
    }

    private Wording behind(int letters) {
        Wording rest = new Wording();
        int left = letters;
        for (Paragraph.Run piece : pieces) {
            int cut = Math.min(left, piece.text().length());
            rest.add(piece.text().substring(cut), piece.bold(), piece.italic());
            left -= cut;
        }
        return rest;
    }

    private boolean all(Predicate<Paragraph.Run> look) {
        return pieces.stream().filter(piece -> !piece.text().isBlank()).allMatch(look);
    }

    private static String clean(String text) {
        return LegacyText.repaired(Folding.tidy(text));
    }

    private List<Paragraph.Run> runs(String text) {
        List<Paragraph.Run> runs = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Paragraph.Run piece : pieces) {
            String clean = clean(piece.text());
            boolean parted = startsBlank(piece.text()) && said.length() > 0;
            String before = parted && !endsBlank(said) ? " " : "";
            boolean goesOn = !clean.isEmpty() && endsBlank(piece.text());
            String after = goesOn ? " " : "";
            String all = before + clean + after;
            said.append(all);
            if (!all.isEmpty()) {
                runs.add(new Paragraph.Run(all, piece.bold(), piece.italic()));
            }
        }
        // a letter and its mark may be parted between two looks; then the text is worth more
        return said.toString().strip().equals(text)
                ? stripped(runs)
                : List.of(new Paragraph.Run(text, all(Paragraph.Run::bold), false));
    }

    private static List<Paragraph.Run> stripped(List<Paragraph.Run> runs) {
        int last = runs.size() - 1;
        Paragraph.Run end = runs.get(last);
        String text = end.text().stripTrailing();
        if (text.isEmpty()) {
            return stripped(runs.subList(0, last));
        }
        List<Paragraph.Run> all = new ArrayList<>(runs.subList(0, last));
        all.add(new Paragraph.Run(text, end.bold(), end.italic()));
        return all;
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && isBlank(text.charAt(0));
    }

    private static boolean endsBlank(CharSequence text) {
        int length = text.length();
        return length > 0 && isBlank(text.charAt(length - 1));
    }

    private static boolean isBlank(char sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    /** What is known of a paragraph besides its letters. */
    record Shape(boolean centred, Optional<Integer> level, Optional<Paragraph.ListMark> mark) {
        static final Shape PLAIN = new Shape(false, Optional.empty(), Optional.empty());

        static Shape centred(boolean centred) {
            return new Shape(centred, Optional.empty(), Optional.empty());
        }

        Shape bulleted() {
            return new Shape(
                    centred, level, Optional.of(new Paragraph.ListMark("\u2022", 0, false)));
        }

        static Shape level(int level) {
            return new Shape(false, Optional.of(level), Optional.empty());
        }
    }
}
