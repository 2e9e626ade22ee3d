package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;

/** The list definitions of a document. */
final class Numbering {
    private final Map<String, Tag> lists = new HashMap<>();
    private final Map<String, Tag> shared = new HashMap<>();
    private final Styles styles;

    Numbering(Optional<Tag> part, Styles styles) {
        this.styles = styles;
        for (Tag tag : part.map(Tag::children).orElse(List.of())) {
            if (tag.is("w:num")) {
                lists.put(tag.get("w:numId"), tag);
            } else if (tag.is("w:abstractNum")) {
                shared.put(tag.get("w:abstractNumId"), tag);
            }
        }
    }

    /** What the list with this id looks like; nothing where there is none. */
    Optional<Definition> of(String id) {
        Optional<Tag> list = Optional.ofNullable(lists.get(id));
        String common = list.flatMap(tag -> tag.value("w:abstractNumId")).orElse("");
        Optional<Tag> levels = Optional.ofNullable(shared.get(common));
        Optional<Tag> linked =
                levels.flatMap(tag -> tag.value("w:numStyleLink")).flatMap(this::ofStyle);
        if (list.isEmpty() || levels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Definition(common, list.get(), linked.orElse(levels.get())));
    }

    /** Levels that are kept under a list style. */
    private Optional<Tag> ofStyle(String style) {
        return styles.ofParagraph(style, "w:numPr")
                .flatMap(tag -> tag.value("w:numId"))
                .flatMap(id -> Optional.ofNullable(lists.get(id)))
                .flatMap(tag -> tag.value("w:abstractNumId"))
                .flatMap(common -> Optional.ofNullable(shared.get(common)));
    }

    /**
     * A list.
     *
     * @param shared lists with the same levels count on from one another
     */
    record Definition(String shared, Tag list, Tag levels) {

        private Optional<Tag> override(int level) {
            return list.all("w:lvlOverride").stream()
                    .filter(tag -> tag.get("w:ilvl").equals(Integer.toString(level)))
                    .findFirst();
        }

        private Optional<Tag> level(int level) {
            return override(level)
                    .flatMap(tag -> tag.child("w:lvl"))
                    .or(
                            () ->
                                    levels.all("w:lvl").stream()
                                            .filter(
                                                    tag ->
                                                            tag.get("w:ilvl")
                                                                    .equals(
                                                                            Integer.toString(
                                                                                    level)))
                                            .findFirst());
        }

        /** The level that belongs to a paragraph style. */
        Optional<Integer> levelOfStyle(String style) {
            return levels.all("w:lvl").stream()
                    .filter(tag -> tag.value("w:pStyle").equals(Optional.of(style)))
                    .findFirst()
                    .flatMap(tag -> Whole.of(tag.get("w:ilvl")));
        }

        /** Levels that this list starts anew. */
        List<Integer> restarts() {
            List<Integer> restarts = new ArrayList<>();
            for (Tag tag : list.all("w:lvlOverride")) {
                if (tag.child("w:startOverride").isPresent()) {
                    Whole.of(tag.get("w:ilvl"))
                            .filter(it -> it >= 0 && it < 9)
                            .ifPresent(restarts::add);
                }
            }
            return restarts;
        }

        int start(int level) {
            return override(level)
                    .flatMap(tag -> tag.value("w:startOverride"))
                    .or(() -> level(level).flatMap(tag -> tag.value("w:start")))
                    .flatMap(Whole::of)
                    .orElse(1);
        }

        /** Whether a deeper level begins again once a higher one was used. */
        boolean restartsAfter(int deeper, int higher) {
            int after =
                    level(deeper)
                            .flatMap(tag -> tag.value("w:lvlRestart"))
                            .flatMap(Whole::of)
                            .orElse(deeper);
            return higher < after;
        }

        String format(int level) {
            return level(level).flatMap(tag -> tag.value("w:numFmt")).orElse("decimal");
        }

        String text(int level) {
            return level(level).flatMap(tag -> tag.value("w:lvlText")).orElse("");
        }

        /** Whether all numbers in it are plain figures, as lawyers like it. */
        boolean plain(int level) {
            return level(level).flatMap(tag -> tag.child("w:isLgl")).map(Tag::on).orElse(false);
        }

        /** The bullet, in a sign that needs no font of its own. */
        String bullet(int level) {
            String font =
                    level(level)
                            .flatMap(tag -> tag.at("w:rPr", "w:rFonts"))
                            .map(tag -> tag.get("w:ascii"))
                            .orElse("");
            String shown = Signs.shown(text(level), font).strip();
            boolean unknown =
                    shown.isEmpty() || Character.getType(shown.charAt(0)) == Character.PRIVATE_USE;
            return unknown ? "•" : Folding.tidy(shown);
        }
    }
}
