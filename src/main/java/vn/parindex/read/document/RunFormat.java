package vn.parindex.read.document;

import java.util.Optional;

/** How the text of a run looks: by itself, by its style, by the style of its paragraph. */
record RunFormat(boolean bold, boolean italic, boolean caps, String font) {

    static RunFormat of(Styles styles, String paragraphStyle, Optional<Tag> own) {
        Cascade cascade =
                new Cascade(
                        styles,
                        paragraphStyle,
                        own.flatMap(tag -> tag.value("w:rStyle")).orElse(""),
                        own);
        return new RunFormat(
                cascade.on("w:b"), cascade.on("w:i"), cascade.on("w:caps"), cascade.font());
    }

    /** Where a property of a run may be said. */
    private record Cascade(
            Styles styles, String paragraphStyle, String runStyle, Optional<Tag> own) {

        /** What a run says itself holds; styles switch one another, so that bold in bold is not. */
        boolean on(String property) {
            Optional<Boolean> said = own.flatMap(tag -> tag.child(property)).map(Tag::on);
            if (said.isPresent()) {
                return said.get();
            }
            boolean everywhere = styles.ofAllText(property).map(Tag::on).orElse(false);
            return everywhere || inStyle(paragraphStyle, property) != inStyle(runStyle, property);
        }

        private boolean inStyle(String style, String property) {
            return styles.inChain(style, "w:rPr", property).map(Tag::on).orElse(false);
        }

        String font() {
            return font(own.flatMap(tag -> tag.child("w:rFonts")))
                    .or(() -> font(styles.inChain(runStyle, "w:rPr", "w:rFonts")))
                    .or(() -> font(styles.inChain(paragraphStyle, "w:rPr", "w:rFonts")))
                    .or(() -> font(styles.ofAllText("w:rFonts")))
                    .orElse("");
        }

        /** Letters beyond the plain ones are shown in the second of the two fonts. */
        private static Optional<String> font(Optional<Tag> fonts) {
            return fonts.map(
                            tag ->
                                    tag.get("w:hAnsi").isEmpty()
                                            ? tag.get("w:ascii")
                                            : tag.get("w:hAnsi"))
                    .filter(name -> !name.isEmpty());
        }
    }
}
