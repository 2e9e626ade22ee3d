package vn.parindex.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.ListMark;
import vn.parindex.model.prose.Paragraph.Look;
import vn.parindex.model.prose.Paragraph.Run;
import vn.parindex.model.prose.Paragraph.Zone;

/**
 * Reports typed for tests: one paragraph a line, a table's row with {@code |} between its cells.
 *
 * <p>How a line looks stands before it: {@code [b c] text} is bold and centred, {@code [h1]} has a
 * heading style of level 1, {@code [i]} is italic, {@code [#1.]} and {@code [#-]} are numbered or
 * bulleted by the program. Words between stars are bold.
 */
public final class Page {
    private static final Pattern LOOKS = Pattern.compile("^\\[([^]]*)] ?(.*)$");
    private static final Pattern STARS = Pattern.compile("\\*([^*]+)\\*");

    private final List<Block> blocks = new ArrayList<>();
    private int number;
    private int grids;

    private Page() {}

    /** The report with these lines. */
    public static Manuscript of(String lines) {
        Page page = new Page();
        List<String> all = lines.lines().map(Folding::tidy).toList();
        for (int i = 0; i < all.size(); i++) {
            if (isRow(all.get(i))) {
                int end = i;
                while (end < all.size() && isRow(all.get(end))) {
                    end++;
                }
                page.grid(all.subList(i, end));
                i = end - 1;
            } else {
                page.blocks.add(page.line(all.get(i), Zone.BODY));
            }
        }
        return new Manuscript(page.blocks, Manuscript.Format.DOCX);
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    private void grid(List<String> rows) {
        List<Grid.Row> read = new ArrayList<>();
        for (String row : rows) {
            List<Grid.Cell> cells =
                    Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                            .map(this::cell)
                            .toList();
            read.add(new Grid.Row(cells));
        }
        blocks.add(new Grid(++grids, read));
    }

    private Grid.Cell cell(String text) {
        List<Paragraph> lines =
                Arrays.stream(text.split(" / ", -1))
                        .map(line -> line(line.strip(), Zone.CELL))
                        .toList();
        return new Grid.Cell(lines, 1, false);
    }

    private Paragraph line(String typed, Zone zone) {
        Matcher matcher = LOOKS.matcher(typed);
        List<String> looks = List.of();
        String text = typed;
        if (matcher.matches()) {
            looks = List.of(matcher.group(1).split(" ", -1));
            text = matcher.group(2);
        }
        boolean bold = looks.contains("b");
        String plain = STARS.matcher(text).replaceAll("$1");
        Optional<String> level = starting(looks, "h");
        Look look =
                new Look(
                        bold,
                        looks.contains("i"),
                        looks.contains("c"),
                        level.map(each -> "heading " + each),
                        level.map(each -> Integer.parseInt(each) - 1));
        return new Paragraph(
                ++number,
                zone,
                plain,
                starting(looks, "#").map(Page::mark),
                look,
                runs(text, bold),
                List.of());
    }

    private static Optional<String> starting(List<String> looks, String sign) {
        return looks.stream()
                .filter(look -> look.startsWith(sign))
                .map(look -> look.substring(1))
                .findFirst();
    }

    private static ListMark mark(String label) {
        return new ListMark(label, 0, label.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static List<Run> runs(String text, boolean bold) {
        List<Run> runs = new ArrayList<>();
        Matcher stars = STARS.matcher(text);
        int at = 0;
        while (stars.find()) {
            if (stars.start() > at) {
                runs.add(new Run(text.substring(at, stars.start()), bold, false));
            }
            runs.add(new Run(stars.group(1), true, false));
            at = stars.end();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), bold, false));
        }
        return runs;
    }
}
