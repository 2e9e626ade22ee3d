package vn.parindex.answer.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** How one part writes the names of Word's elements and attributes. */
final class WordNames {
    private static final Pattern NAMESPACE =
            Pattern.compile(
                    "\\sxmlns(?::([\\w.-]+))?\\s*=\\s*([\"'])([^\"']*/wordprocessingml/[^\"']*)\\2");
    private static final String USUAL =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final String prefix;
    private final String attributes;
    private final String declared;

    WordNames(Xml xml) {
        Element root = xml.root();
        prefix = root.name().substring(0, root.name().indexOf(':') + 1);
        String bound = "";
        String namespace = USUAL;
        Matcher matcher = NAMESPACE.matcher(xml.text()).region(root.start(), root.bodyStart());
        while (matcher.find()) {
            String own = matcher.group(1) == null ? "" : matcher.group(1) + ":";
            if (own.equals(prefix)) {
                namespace = matcher.group(3);
            }
            // attributes need a prefix even where the elements have none
            if (bound.isEmpty() || own.equals(prefix)) {
                bound = own.isEmpty() ? bound : own;
            }
        }
        attributes = bound.isEmpty() ? "w:" : bound;
        declared = bound.isEmpty() ? " xmlns:w=\"" + namespace + "\"" : "";
    }

    /** The name without prefix of one of Word's elements; empty text for any other. */
    String plain(String name) {
        if (!name.startsWith(prefix)) {
            return "";
        }
        String plain = name.substring(prefix.length());
        return plain.indexOf(':') < 0 ? plain : "";
    }

    /** The name as written here. */
    String named(String name) {
        return prefix + name;
    }

    /** An element without content that has an id. */
    String mark(String name, int id) {
        return "<%s%s%s %sid=\"%d\"/>".formatted(prefix, name, declared, attributes, id);
    }

    /** A text written with {@code w:} as this part writes it. */
    String written(String markup) {
        return markup.replaceAll("(</?)w:", "$1" + Matcher.quoteReplacement(prefix))
                .replaceAll("(\\s)w:(?=\\w+=\")", "$1" + Matcher.quoteReplacement(attributes));
    }

    /** What a piece of markup must declare to be understood; mostly nothing. */
    String declared() {
        return declared;
    }
}
