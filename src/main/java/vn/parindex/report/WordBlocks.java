package vn.parindex.report;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import vn.parindex.model.prose.Paragraph.Run;

/** Blocks made into the paragraphs, tables and drawings of Word. */
final class WordBlocks {
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    private final WordCharts charts;
    private final WordPictures pictures;

    WordBlocks(WordTemplate template, Telling telling) {
        charts = new WordCharts(template.document(), telling);
        pictures = new WordPictures(template.document());
    }

    List<Object> of(List<Block> blocks) {
        List<Object> made = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                made.add(paragraph(ParagraphStyle.HEADING, heading.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                made.add(paragraph(paragraph.style(), paragraph.text()));
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items()
                        .forEach(item -> made.add(paragraph(ParagraphStyle.BULLET, "- " + item)));
            } else if (block instanceof Block.Grid grid) {
                made.add(parsed(WordTable.xml(grid)));
                // a table that ends its control would stick to a table that follows
                made.add(paragraph(ParagraphStyle.CELL, ""));
            } else if (block instanceof Block.Carried carried) {
                made.add(parsed(carriedXml(carried)));
            } else if (block instanceof Block.Picture picture) {
                made.add(parsed(pictures.paragraph(picture)));
            } else if (block instanceof Block.Bars bars) {
                made.add(parsed(charts.paragraph(bars)));
            }
        }
        return made;
    }

    private static String carriedXml(Block.Carried carried) {
        StringBuilder runs = new StringBuilder();
        for (Run run : carried.runs()) {
            String look =
                    (run.bold() ? "<w:b/><w:bCs/>" : "") + (run.italic() ? "<w:i/><w:iCs/>" : "");
            runs.append(runXml(look, run.text()));
        }
        return paragraphXml(carried.style(), "", runs.toString());
    }

    static String paragraphXml(ParagraphStyle style, String properties, String run) {
        return "<w:p><w:pPr><w:pStyle w:val=\""
                + style.id()
                + "\"/>"
                + properties
                + "</w:pPr>"
                + run
                + "</w:p>";
    }

    static String runXml(String properties, String text) {
        return "<w:r>"
                + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">"
                + Escaped.text(text)
                + "</w:t></w:r>";
    }

    private static Object paragraph(ParagraphStyle style, String text) {
        return parsed(paragraphXml(style, "", text.isEmpty() ? "" : runXml("", text)));
    }

    private static Object parsed(String xml) {
        int name = xml.indexOf('>');
        try {
            return XmlUtils.unmarshalString(
                    xml.substring(0, name) + NAMESPACES + xml.substring(name));
        } catch (JAXBException ourFault) {
            throw new IllegalStateException(xml, ourFault);
        }
    }
}
