package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document, each with what it takes from the one it is based on. */
final class Styles {
    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Tag> styles = new HashMap<>();
    private final Optional<Tag> defaults;
    private String standard = "";

    Styles(Optional<Tag> part) {
        defaults = part.flatMap(root -> root.child("w:docDefaults"));
        for (Tag style : part.map(root -> root.all("w:style")).orElse(List.of())) {
            styles.put(style.get("w:styleId"), style);
            boolean standing =
                    style.get("w:default").equals("1") || style.get("w:default").equals("true");
            if (standing && style.get("w:type").equals("paragraph")) {
                standard = style.get("w:styleId");
            }
        }
    }

    /** The id of a paragraph's style: its own, or that of every paragraph that names none. */
    String of(Optional<Tag> paragraphProperties) {
        return paragraphProperties.flatMap(tag -> tag.value("w:pStyle")).orElse(standard);
    }

    /** A style and those it is based on, nearest first. */
    private List<Tag> chain(String id) {
        List<Tag> chain = new ArrayList<>();
        Tag style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(style.value("w:basedOn").orElse(""));
        }
        return chain;
    }

    /** What a paragraph style says of paragraphs, by itself or by descent. */
    Optional<Tag> ofParagraph(String style, String property) {
        return inChain(style, "w:pPr", property)
                .or(() -> defaults.flatMap(tag -> tag.at("w:pPrDefault", "w:pPr", property)));
    }

    Optional<Tag> inChain(String style, String properties, String property) {
        for (Tag each : chain(style)) {
            Optional<Tag> found = each.at(properties, property);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What every text has that no style says otherwise of. */
    Optional<Tag> ofAllText(String property) {
        return defaults.flatMap(tag -> tag.at("w:rPrDefault", "w:rPr", property));
    }

    /** The name as Word shows it: built-in ones are stored in small letters. */
    Optional<String> name(String id) {
        return Optional.ofNullable(styles.get(id))
                .flatMap(style -> style.value("w:name"))
                .filter(name -> !name.isBlank())
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /** The outline level that a style gives, from 0; heading styles have one without saying so. */
    Optional<Integer> level(String style) {
        Optional<Integer> said =
                ofParagraph(style, "w:outlineLvl").flatMap(tag -> Whole.of(tag.get("w:val")));
        return said.isPresent() ? said : byName(style);
    }

    private Optional<Integer> byName(String style) {
        for (Tag each : chain(style)) {
            Matcher heading =
                    HEADING.matcher(each.value("w:name").orElse("").toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return Optional.of(Integer.parseInt(heading.group(1)) - 1);
            }
        }
        return Optional.empty();
    }
}
