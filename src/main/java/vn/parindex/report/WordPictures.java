package vn.parindex.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageGifPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageJpegPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import vn.parindex.model.Bytes;

/** Pictures of other documents put into this one, never wider than its text. */
final class WordPictures {
    private static final long EMU_PER_MM = 36_000;
    private static final long WIDEST = 162 * EMU_PER_MM;
    private static final long HIGHEST = 200 * EMU_PER_MM;

    /** Drawings need numbers that no picture of the template and no chart has. */
    private static final int FIRST_DRAWING = 95_000;

    private final WordprocessingMLPackage document;
    private int made;

    WordPictures(WordprocessingMLPackage document) {
        this.document = document;
    }

    /** The kinds of pictures that every Word shows, by how their bytes begin. */
    enum Kind {
        PNG("png", "\u0089PNG"),
        JPEG("jpg", "\u00FF\u00D8\u00FF"),
        GIF("gif", "GIF8");

        private final String ending;
        private final String start;

        Kind(String ending, String start) {
            this.ending = ending;
            this.start = start;
        }

        /** The kind of these bytes; empty for drawings of other programs. */
        static Optional<Kind> of(Bytes picture) {
            for (Kind kind : values()) {
                if (kind.begins(picture.array())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private boolean begins(byte[] bytes) {
            int length = Math.min(bytes.length, start.length());
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
        }
    }

    /** The paragraph that shows the picture. */
    String paragraph(Block.Picture picture) {
        made++;
        Size size = Size.of(picture);
        return WordBlocks.paragraphXml(
                ParagraphStyle.CHART,
                "",
                """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="%4$s" descr="%5$s"/>\
                <wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="%6$s"><pic:pic \
                xmlns:pic="%6$s"><pic:nvPicPr><pic:cNvPr id="%3$d" name="%4$s"/><pic:cNvPicPr/>\
                </pic:nvPicPr><pic:blipFill><a:blip r:embed="%7$s"/><a:stretch><a:fillRect/>\
                </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
                </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
                </w:drawing></w:r>"""
                        .formatted(
                                size.width,
                                size.height,
                                FIRST_DRAWING + made,
                                "bao-cao-" + made,
                                Escaped.text(picture.description()),
                                "http://schemas.openxmlformats.org/drawingml/2006/picture",
                                added(picture.bytes())));
    }

    /** As large as in its own report, if it fits on a page of this one. */
    private record Size(long width, long height) {
        static Size of(Block.Picture picture) {
            return new Size(Math.max(1, picture.width()), Math.max(1, picture.height()))
                    .within(WIDEST, HIGHEST);
        }

        private Size within(long widest, long highest) {
            Size narrow =
                    width > widest ? new Size(widest, Math.max(1, height * widest / width)) : this;
            return narrow.height > highest
                    ? new Size(Math.max(1, narrow.width * highest / narrow.height), highest)
                    : narrow;
        }
    }

    private String added(Bytes picture) {
        Kind kind = Kind.of(picture).orElseThrow();
        try {
            PartName name = free("/word/media/bao-cao-%d." + kind.ending);
            BinaryPart part =
                    switch (kind) {
                        case PNG -> new ImagePngPart(name);
                        case JPEG -> new ImageJpegPart(name);
                        case GIF -> new ImageGifPart(name);
                    };
            part.setBinaryData(picture.array());
            return document.getMainDocumentPart().addTargetPart(part).getId();
        } catch (InvalidFormatException ourFault) {
            throw new IllegalStateException(ourFault);
        }
    }

    /** A part name that the template, which may be an older report, does not use yet. */
    private PartName free(String pattern) throws InvalidFormatException {
        int number = 1;
        while (document.getParts().get(new PartName(pattern.formatted(number))) != null) {
            number++;
        }
        return new PartName(pattern.formatted(number));
    }
}
