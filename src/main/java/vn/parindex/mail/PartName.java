package vn.parindex.mail;

import java.util.Optional;

/** What a file is called by the part that carries it. */
final class PartName {
    private static final int LONGEST = 200;

    private PartName() {}

    /** Its name; empty where the part gives none. */
    static String of(MailHeaders headers) {
        return headers.structured("content-disposition")
                .text("filename")
                .map(PartName::bare)
                .filter(name -> !name.isEmpty())
                .or(() -> headers.structured("content-type").text("name").map(PartName::bare))
                .filter(name -> !name.isEmpty())
                .or(() -> described(headers))
                .orElse("");
    }

    /** A name without path, in one line, in NFC, not longer than people would write. */
    static String bare(String name) {
        String shown = HeaderText.shown(name);
        String last =
                shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
        String plain = last.strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String extension = dot > 0 && plain.length() - dot <= 6 ? plain.substring(dot) : "";
        return plain.substring(0, LONGEST - extension.length()) + extension;
    }

    /** Some programs write the name into the description alone. */
    private static Optional<String> described(MailHeaders headers) {
        return headers.first("content-description")
                .map(HeaderText::of)
                .map(PartName::bare)
                .filter(name -> name.matches(".{1,190}\\.[A-Za-z0-9]{2,5}"));
    }
}
