package vn.parindex.report;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** The report's own styles: a template may change them; what it lacks is added. */
final class WordStyles {
    private WordStyles() {}

    /** The styles as a part of a Word document. */
    static byte[] part() {
        try (InputStream in =
                WordStyles.class.getResourceAsStream("/vn/parindex/report-styles.xml")) {
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void addMissing(WordprocessingMLPackage document) throws Docx4JException {
        try {
            Styles ours =
                    (Styles) XmlUtils.unmarshalString(new String(part(), StandardCharsets.UTF_8));
            StyleDefinitionsPart theirs =
                    document.getMainDocumentPart().getStyleDefinitionsPart(true);
            for (Style style : ours.getStyle()) {
                if (theirs.getStyleById(style.getStyleId()) == null) {
                    theirs.getContents().getStyle().add(style);
                }
            }
        } catch (JAXBException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
