package vn.parindex.answer.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML part that is changed at single places. What is not changed keeps every character: a
 * sender's workbook must come back as it was.
 */
public final class Xml {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    // a sheet can be long, and these are asked for often
    private Element root;
    private List<Element> top = List.of();

    private record Edit(int from, int to, String with) {}

    public Xml(String text) {
        this.text = text;
    }

    /** Office programs write UTF-8; a few write UTF-16. */
    public static Xml of(byte[] bytes) {
        boolean utf16 =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        if (!utf16) {
            return new Xml(new String(bytes, StandardCharsets.UTF_8));
        }
        String text = new String(bytes, StandardCharsets.UTF_16).replace(BYTE_ORDER_MARK, "");
        return new Xml(text.replaceFirst("(?i)encoding=([\"'])utf-16\\1", "encoding=\"UTF-8\""));
    }

    public String text() {
        return text;
    }

    /** The outermost element. */
    public Element root() {
        if (root == null) {
            root = readRoot();
        }
        return root;
    }

    private Element readRoot() {
        Tags tags = new Tags(text, 0, text.length());
        if (!tags.next()) {
            throw new IllegalArgumentException("no element");
        }
        int end = text.lastIndexOf('>') + 1;
        return tags.selfClosed()
                ? new Element(tags.name(), tags.start(), tags.end(), tags.end(), tags.end())
                : new Element(tags.name(), tags.start(), tags.end(), text.lastIndexOf("</"), end);
    }

    /** The name as this part writes it: with the prefix of the outermost element. */
    public String named(String name) {
        String root = root().name();
        return root.substring(0, root.indexOf(':') + 1) + name;
    }

    /** The elements directly below. */
    public List<Element> children(Element parent) {
        if (parent.start() != root().start()) {
            return read(parent);
        }
        if (top.isEmpty()) {
            top = read(parent);
        }
        return top;
    }

    private List<Element> read(Element parent) {
        List<Element> children = new ArrayList<>();
        Tags tags = new Tags(text, parent.bodyStart(), parent.bodyEnd());
        int depth = 0;
        String name = "";
        int start = 0;
        int bodyStart = 0;
        while (tags.next()) {
            if (tags.closes()) {
                depth--;
                if (depth == 0) {
                    children.add(new Element(name, start, bodyStart, tags.start(), tags.end()));
                }
            } else {
                if (depth == 0) {
                    name = tags.name();
                    start = tags.start();
                    bodyStart = tags.end();
                }
                if (!tags.selfClosed()) {
                    depth++;
                } else if (depth == 0) {
                    children.add(new Element(name, start, bodyStart, bodyStart, bodyStart));
                }
            }
        }
        return children;
    }

    /** The elements directly below with this name, which is given without prefix. */
    public List<Element> children(Element parent, String name) {
        String full = named(name);
        return children(parent).stream().filter(each -> each.name().equals(full)).toList();
    }

    /** The first element directly below with this name, which is given without prefix. */
    public Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All elements below with this name, whatever their prefix. */
    public List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.name().equals(name) || child.name().endsWith(":" + name)) {
                found.add(child);
            }
            if (!child.selfClosed()) {
                found.addAll(descendants(child, name));
            }
        }
        return found;
    }

    /** The element as written. */
    public String raw(Element element) {
        return text.substring(element.start(), element.end());
    }

    /** The text inside, of the element and of all below it. */
    public String content(Element element) {
        StringBuilder content = new StringBuilder();
        Tags tags = new Tags(text, element.bodyStart(), element.bodyEnd());
        int from = element.bodyStart();
        while (tags.next()) {
            content.append(text, from, tags.start());
            from = tags.end();
        }
        return XmlText.plain(content.append(text, from, element.bodyEnd()).toString());
    }

    /** An attribute, by its name as written or without its prefix. */
    public Optional<String> attribute(Element element, String name) {
        return attributeValue(element, name).map(at -> XmlText.plain(text.substring(at[0], at[1])));
    }

    /** Puts text in place of a stretch. */
    public void replace(int from, int to, String with) {
        edits.add(new Edit(from, to, with));
    }

    public void insert(int at, String addition) {
        replace(at, at, addition);
    }

    public void remove(Element element) {
        replace(element.start(), element.end(), "");
    }

    /** Adds content at the end of an element. */
    public void append(Element parent, String addition) {
        if (parent.selfClosed()) {
            int slash = parent.end() - 2;
            replace(slash, parent.end(), ">" + addition + "</" + parent.name() + ">");
        } else {
            insert(parent.bodyEnd(), addition);
        }
    }

    /** Gives an attribute a value; a new one comes first. */
    public void set(Element element, String name, String value) {
        Optional<int[]> at = attributeValue(element, name);
        if (at.isPresent()) {
            replace(at.get()[0], at.get()[1], XmlText.attribute(value));
        } else {
            int behindName = element.start() + 1 + element.name().length();
            insert(behindName, " " + name + "=\"" + XmlText.attribute(value) + "\"");
        }
    }

    /** Takes an attribute away. */
    public void unset(Element element, String name) {
        Matcher matcher = attributePattern(name).matcher(startTag(element));
        if (matcher.find()) {
            replace(element.start() + matcher.start(), element.start() + matcher.end(), "");
        }
    }

    public boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The text with all changes. */
    public String changed() {
        // stable: what is inserted at one place stays in the order of insertion
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        StringBuilder changed = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Edit edit : edits) {
            if (edit.from() < done) {
                throw new IllegalStateException("two changes at " + edit.from());
            }
            changed.append(text, done, edit.from()).append(edit.with());
            done = edit.to();
        }
        return changed.append(text, done, text.length()).toString();
    }

    public byte[] bytes() {
        return changed().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<int[]> attributeValue(Element element, String name) {
        Matcher matcher = attributePattern(name).matcher(startTag(element));
        return matcher.find()
                ? Optional.of(
                        new int[] {
                            element.start() + matcher.start("value"),
                            element.start() + matcher.end("value")
                        })
                : Optional.empty();
    }

    private String startTag(Element element) {
        return text.substring(element.start(), element.bodyStart());
    }

    private static Pattern attributePattern(String name) {
        return PATTERNS.computeIfAbsent(name, Xml::newPattern);
    }

    private static Pattern newPattern(String name) {
        return Pattern.compile(
                "\\s(?:[\\w.-]+:)?"
                        + Pattern.quote(name)
                        + "\\s*=\\s*([\"'])(?<value>(?:(?!\\1).)*)\\1",
                Pattern.DOTALL);
    }
}
