package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Finds what stands on every page and is no text: page numbers, running heads and feet. */
final class PageFurniture {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:[-\\u2013] ?)?(?:(?:trang|page) )?\\d{1,3}(?: ?/ ?\\d{1,3})?(?: ?[-\\u2013])?");

    /** Parts of the page, above and below, in which no text stands. */
    private static final double MARGIN = 0.1;

    private static final int FEWEST_PAGES = 3;

    private final List<PageReader.Page> pages;
    private final Set<String> repeated = new HashSet<>();

    PageFurniture(List<PageReader.Page> pages) {
        this.pages = pages;
        Map<String, Integer> counts = new HashMap<>();
        for (PageReader.Page page : pages) {
            for (PageLine line : Set.copyOf(edges(page))) {
                counts.merge(key(line), 1, Integer::sum);
            }
        }
        counts.forEach(
                (key, count) -> {
                    if (count >= FEWEST_PAGES && 2 * count > pages.size()) {
                        repeated.add(key);
                    }
                });
    }

    /** The lines of the text, in order. */
    List<PageLine> text() {
        List<PageLine> text = new ArrayList<>();
        for (PageReader.Page page : pages) {
            List<PageLine> edges = edges(page);
            page.lines().stream()
                    .filter(line -> !(edges.contains(line) && isFurniture(line)))
                    .forEach(text::add);
        }
        return text;
    }

    /** Each running head once. */
    List<PageLine> heads() {
        return once(true);
    }

    /** Each running foot once. */
    List<PageLine> feet() {
        return once(false);
    }

    private List<PageLine> once(boolean above) {
        Set<String> said = new HashSet<>();
        List<PageLine> all = new ArrayList<>();
        for (PageReader.Page page : pages) {
            for (PageLine line : edges(page)) {
                boolean upper = line.base() < page.height() / 2;
                boolean head = upper == above && !isPageNumber(line);
                if (head && repeated.contains(key(line)) && said.add(key(line))) {
                    all.add(line);
                }
            }
        }
        return all;
    }

    private boolean isFurniture(PageLine line) {
        return repeated.contains(key(line)) || isPageNumber(line);
    }

    private static boolean isPageNumber(PageLine line) {
        return PAGE_NUMBER.matcher(Folding.same(line.text())).matches();
    }

    /** Of the first two lines and the last two those that stand in a margin. */
    private static List<PageLine> edges(PageReader.Page page) {
        List<PageLine> lines = page.lines();
        int size = lines.size();
        List<PageLine> edges = new ArrayList<>(lines.subList(0, Math.min(2, size)));
        edges.addAll(lines.subList(Math.max(edges.size(), size - 2), size));
        edges.removeIf(line -> line.table().isPresent() || !isInMargin(line, page));
        return edges;
    }

    private static boolean isInMargin(PageLine line, PageReader.Page page) {
        double place = line.base() / page.height();
        return place < MARGIN || place > 1 - MARGIN;
    }

    /** Equal for lines that differ by a page number only, at the same height of the page. */
    private static String key(PageLine line) {
        String text = Folding.same(line.text()).replaceAll("\\d+", "#");
        return Math.round(line.base() / 3) + " " + text;
    }
}
