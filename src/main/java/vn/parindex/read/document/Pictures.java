package vn.parindex.read.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Paragraph.Picture;
import vn.parindex.read.document.WordPackage.Relation;

/** Pictures of a part of the document, in the new drawings and in the old. */
final class Pictures {
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?:^|;)\\s*(width|height):\\s*(\\d{1,6}(?:\\.\\d{1,6})?)(pt|in|cm|mm|px|)");
    private static final Map<String, BigDecimal> EMU =
            Map.of(
                    "pt", BigDecimal.valueOf(12_700),
                    "in", BigDecimal.valueOf(914_400),
                    "cm", BigDecimal.valueOf(360_000),
                    "mm", BigDecimal.valueOf(36_000),
                    "px", BigDecimal.valueOf(9_525),
                    "", BigDecimal.valueOf(9_525));

    private final Map<String, Relation> relations;

    Pictures(Map<String, Relation> relations) {
        this.relations = relations;
    }

    /** The picture that this element itself is. */
    Optional<Picture> in(Tag tag) {
        return switch (tag.name()) {
            case "wp:inline", "wp:anchor" -> drawn(tag);
            case "v:shape", "v:rect" -> old(tag);
            default -> Optional.empty();
        };
    }

    private Optional<Picture> drawn(Tag frame) {
        Tag extent = frame.child("wp:extent").orElse(frame);
        String description =
                frame.child("wp:docPr")
                        .map(
                                tag ->
                                        tag.get("descr").isBlank()
                                                ? tag.get("title")
                                                : tag.get("descr"))
                        .orElse("");
        return frame.at("a:graphic", "a:graphicData", "pic:pic", "pic:blipFill", "a:blip")
                .flatMap(blip -> part(blip.get("r:embed")))
                .map(
                        part ->
                                new Picture(
                                        part,
                                        emu(extent.get("cx")),
                                        emu(extent.get("cy")),
                                        description));
    }

    private Optional<Picture> old(Tag shape) {
        return shape.child("v:imagedata")
                .flatMap(data -> part(data.get("r:id")))
                .map(
                        part ->
                                new Picture(
                                        part,
                                        length(shape.get("style"), "width"),
                                        length(shape.get("style"), "height"),
                                        shape.get("alt")));
    }

    private Optional<String> part(String relation) {
        return Optional.ofNullable(relations.get(relation)).map(Relation::target);
    }

    private static long emu(String text) {
        return Whole.of(text).orElse(0);
    }

    private static long length(String style, String which) {
        Matcher lengths = LENGTH.matcher(style);
        while (lengths.find()) {
            if (lengths.group(1).equals(which)) {
                return new BigDecimal(lengths.group(2))
                        .multiply(EMU.get(lengths.group(3)))
                        .longValue();
            }
        }
        return 0;
    }
}
