package vn.parindex.read.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML part.
 *
 * @param name with the usual prefix of its namespace, for example {@code w:p}
 * @param text what stands in it, where that is text for readers; else empty
 */
record Tag(String name, Map<String, String> attributes, List<Tag> children, String text) {

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<Tag> child(String wanted) {
        for (Tag child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The element that a chain of names leads to. */
    Optional<Tag> at(String... names) {
        Optional<Tag> found = Optional.of(this);
        for (String each : names) {
            found = found.flatMap(tag -> tag.child(each));
        }
        return found;
    }

    List<Tag> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** An attribute, empty where it is missing. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The {@code w:val} of a child. */
    Optional<String> value(String wanted) {
        return child(wanted).map(tag -> tag.get("w:val"));
    }

    /** A switch such as {@code w:b}: on unless it says otherwise. */
    boolean on() {
        String value = get("w:val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Of an {@code mc:AlternateContent} only the first choice; of anything else everything. */
    List<Tag> content() {
        if (!is("mc:AlternateContent")) {
            return children;
        }
        return child("mc:Choice").or(() -> child("mc:Fallback")).map(List::of).orElse(List.of());
    }
}
