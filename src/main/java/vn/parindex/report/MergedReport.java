package vn.parindex.report;

import java.io.IOException;
import java.util.Locale;
import org.docx4j.jaxb.Context;
import vn.parindex.files.FixedZip;

/** The merged report of a round as a Word document, made from the template that staff edit. */
public final class MergedReport {
    /** The template's file name in the folder of its criteria set, and the report's own name. */
    public static final String FILE = "bao-cao.docx";

    private MergedReport() {}

    /**
     * Writes the report: equal pictures and templates give equal bytes.
     *
     * @throws TemplateRefused when the template is no Word document or lacks a content control
     */
    public static byte[] write(RoundPicture picture, byte[] template, Locale locale)
            throws TemplateRefused, IOException {
        Telling telling = new Telling(picture, locale);
        WordTemplate document = WordTemplate.read(template, locale);
        for (Label label : Label.ALL) {
            document.fill(label.tag(), label.text().apply(telling));
        }
        WordBlocks blocks = new WordBlocks(document, telling);
        for (Section section : Sections.ALL) {
            document.fill(section.tag(), blocks.of(section.blocks(telling)));
        }
        return FixedZip.of(document.bytes());
    }

    /** Loads what the first report would wait for seconds for; meant for a background thread. */
    public static void warmUp() {
        Context.getWmlObjectFactory();
    }
}
