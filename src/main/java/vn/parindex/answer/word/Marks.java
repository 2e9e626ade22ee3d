package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** Sets the marks of comments into a document part. */
final class Marks {
    private static final String SPACE = " \t\r\n";

    private final Xml xml;
    private final WordNames names;
    private final Map<Integer, Spot> spots = new TreeMap<>();

    /** What goes into one place; {@code edge} says how the place is opened for it. */
    private static final class Spot {
        private Edge edge;
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();

        private Spot(Edge edge) {
            this.edge = edge;
        }
    }

    Marks(Xml xml) {
        this.xml = xml;
        this.names = new WordNames(xml);
    }

    /** Hangs a comment on its anchor; those called first come first. */
    void add(int id, Anchor anchor) {
        Spot start = spot(anchor.start());
        Spot end = spot(anchor.end());
        start.starts.append(names.mark("commentRangeStart", id));
        // what is empty ends where it starts, and not before
        boolean empty = anchor.start().at() == anchor.end().at();
        (empty ? end.starts : end.ends).append(names.mark("commentRangeEnd", id));
        Spot reference = spot(Edge.between(anchor.reference()));
        boolean after = anchor.start().at() == anchor.reference();
        (after ? reference.starts : reference.ends).append(reference(id));
    }

    /** Writes all marks into the part. */
    void write() {
        Set<Element> parted = new HashSet<>();
        spots.forEach(
                (at, spot) -> {
                    Edge edge = spot.edge;
                    String marks = edge.close() + spot.ends + spot.starts + edge.open();
                    xml.replace(at, at + edge.width(), marks);
                    edge.parted().ifPresent(parted::add);
                });
        parted.forEach(this::keepBlanks);
    }

    private Spot spot(Edge edge) {
        Spot spot = spots.computeIfAbsent(edge.at(), any -> new Spot(edge));
        if (spot.edge.close().isEmpty()) {
            spot.edge = edge;
        }
        return spot;
    }

    private String reference(int id) {
        String run = names.named("r");
        return "<" + run + ">" + names.mark("commentReference", id) + "</" + run + ">";
    }

    // blanks at the end of a part would not be shown; those that were not shown before stay so
    private void keepBlanks(Element text) {
        if (xml.attribute(text, "space").filter("preserve"::equals).isPresent()) {
            return;
        }
        int first = text.bodyStart();
        while (SPACE.indexOf(xml.text().charAt(first)) >= 0) {
            first++;
        }
        int last = text.bodyEnd();
        while (last > first && SPACE.indexOf(xml.text().charAt(last - 1)) >= 0) {
            last--;
        }
        String open = "<" + text.name();
        String close = "</" + text.name() + ">";
        if (first == text.bodyStart()) {
            xml.set(text, "xml:space", "preserve");
        } else if (isFree(text.bodyStart(), first)) {
            xml.insert(first, close + open + " xml:space=\"preserve\">");
        }
        if (last < text.bodyEnd() && isFree(last, text.bodyEnd())) {
            xml.insert(last, close + open + ">");
        }
    }

    private boolean isFree(int from, int to) {
        List<Integer> within = new ArrayList<>(spots.keySet());
        return within.stream().noneMatch(at -> from <= at && at <= to);
    }
}
