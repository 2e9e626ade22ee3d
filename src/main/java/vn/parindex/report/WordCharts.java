package vn.parindex.report;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;
import org.docx4j.relationships.Relationship;

/** Native charts in a Word document: chart part, embedded workbook, drawing in the line. */
final class WordCharts {
    private static final long EMU_PER_MM = 36_000;
    private static final long WIDTH_MM = 162;

    /** Drawings need numbers that no picture of the template has. */
    private static final int FIRST_DRAWING = 90_000;

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WordprocessingMLPackage document;
    private final Telling telling;
    private int made;

    WordCharts(WordprocessingMLPackage document, Telling telling) {
        this.document = document;
        this.telling = telling;
    }

    /** The paragraph that shows the chart. */
    String paragraph(Block.Bars bars) {
        made++;
        long height = 24 + 7L * bars.labels().size();
        return WordBlocks.paragraphXml(
                ParagraphStyle.CHART,
                "",
                """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%d" cy="%d"/><wp:docPr id="%d" name="%s" descr="%s"/>\
                <wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
                uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart r:id="%s"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
                        .formatted(
                                WIDTH_MM * EMU_PER_MM,
                                height * EMU_PER_MM,
                                FIRST_DRAWING + made,
                                Escaped.text(bars.series()),
                                Escaped.text(bars.title()),
                                added(bars)));
    }

    private String added(Block.Bars bars) {
        try {
            Chart chart = new Chart(free("/word/charts/bieu-do-%d.xml"));
            Relationship shown = document.getMainDocumentPart().addTargetPart(chart);
            EmbeddedPackagePart data =
                    new EmbeddedPackagePart(free("/word/embeddings/bieu-do-%d.xlsx"));
            data.setContentType(new ContentType(WORKBOOK));
            data.setBinaryData(ChartData.workbook(bars, telling));
            Relationship source = chart.addTargetPart(data);
            String xml = BarChartXml.of(bars, source.getId(), telling);
            chart.setContents(
                    chart.unmarshal(
                            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            return shown.getId();
        } catch (InvalidFormatException | JAXBException ourFault) {
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
