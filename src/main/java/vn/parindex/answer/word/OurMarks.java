package vn.parindex.answer.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Tags;
import vn.parindex.answer.pack.Xml;

/** Takes the marks of our comments out of a document part. */
final class OurMarks {
    private static final String REFERENCE = "commentReference";
    private static final Set<String> RANGES = Set.of("commentRangeStart", "commentRangeEnd");

    private final Xml xml;
    private final WordNames names;
    private final Set<String> ids;
    private final Deque<Integer> runs = new ArrayDeque<>();

    private OurMarks(Xml xml, Set<String> ids) {
        this.xml = xml;
        this.names = new WordNames(xml);
        this.ids = ids;
    }

    static void remove(Xml xml, Set<String> ids) {
        if (!ids.isEmpty()) {
            new OurMarks(xml, ids).walk();
        }
    }

    /** An id from which on no mark has one, be its comment lost or not. */
    static int free(Xml xml) {
        WordNames names = new WordNames(xml);
        Tags tags = new Tags(xml.text(), 0, xml.text().length());
        int free = 0;
        while (tags.next()) {
            String name = names.plain(tags.name());
            if (!tags.closes() && (name.equals(REFERENCE) || RANGES.contains(name))) {
                Element mark =
                        new Element(tags.name(), tags.start(), tags.end(), tags.end(), tags.end());
                String id = xml.attribute(mark, "id").orElse("");
                free = id.matches("\\d{1,8}") ? Math.max(free, Integer.parseInt(id) + 1) : free;
            }
        }
        return free;
    }

    private void walk() {
        Tags tags = new Tags(xml.text(), 0, xml.text().length());
        while (tags.next()) {
            String name = names.plain(tags.name());
            if (name.equals("r") && !tags.selfClosed()) {
                if (!tags.closes()) {
                    runs.push(tags.end());
                } else {
                    run(runs.pop(), tags);
                }
            } else if (RANGES.contains(name) && !tags.closes()) {
                Element mark = element(tags);
                if (isOurs(mark)) {
                    xml.remove(mark);
                }
            }
        }
    }

    private void run(int bodyStart, Tags closing) {
        int start = xml.text().lastIndexOf('<', bodyStart - 1);
        Element run =
                new Element(names.named("r"), start, bodyStart, closing.start(), closing.end());
        if (!xml.raw(run).contains(REFERENCE)) {
            return;
        }
        List<Element> ours = new ArrayList<>();
        boolean others = false;
        for (Element each : xml.children(run)) {
            if (names.plain(each.name()).equals(REFERENCE) && isOurs(each)) {
                ours.add(each);
            } else {
                others |= !names.plain(each.name()).equals("rPr");
            }
        }
        if (others) {
            ours.forEach(xml::remove);
        } else if (!ours.isEmpty()) {
            xml.remove(run);
        }
    }

    private boolean isOurs(Element mark) {
        return xml.attribute(mark, "id").filter(ids::contains).isPresent();
    }

    private Element element(Tags open) {
        int start = open.start();
        int body = open.end();
        if (open.selfClosed()) {
            return new Element(open.name(), start, body, body, body);
        }
        String name = open.name();
        open.next();
        return new Element(name, start, body, open.start(), open.end());
    }
}
