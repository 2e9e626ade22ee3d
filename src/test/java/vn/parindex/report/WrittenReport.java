package vn.parindex.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written report read back by another library than the one that wrote it. */
public final class WrittenReport {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument document;

    private WrittenReport(XWPFDocument document) {
        this.document = document;
    }

    public static WrittenReport read(byte[] bytes) throws IOException {
        return new WrittenReport(new XWPFDocument(new ByteArrayInputStream(bytes)));
    }

    /** The paragraphs in the control of a section. */
    List<String> paragraphs(String tag) {
        List<String> texts = new ArrayList<>();
        for (CTP paragraph : content(tag).getPList()) {
            String text = new XWPFParagraph(paragraph, document).getText();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The bytes of every picture. */
    List<byte[]> pictures() {
        return document.getAllPictures().stream().map(picture -> picture.getData()).toList();
    }

    /** The rows of the only table in the control of a section. */
    public List<List<String>> table(String tag) {
        CTTbl table = content(tag).getTblArray(0);
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : new XWPFTable(table, document).getRows()) {
            rows.add(row.getTableCells().stream().map(cell -> cell.getText()).toList());
        }
        return rows;
    }

    /** Every paragraph of the body in its order, inside tables and controls too. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        NodeList paragraphs = xml().getElementsByTagNameNS(WORD, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            NodeList texts = ((Element) paragraphs.item(i)).getElementsByTagNameNS(WORD, "t");
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < texts.getLength(); j++) {
                line.append(texts.item(j).getTextContent());
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private Document xml() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = document.getPackagePart().getInputStream()) {
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | ParserConfigurationException | SAXException cause) {
            throw new IllegalStateException(cause);
        }
    }

    String xmlText() throws IOException {
        try (InputStream in = document.getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The paragraphs of the first cell of the first table. */
    List<String> firstCell() {
        return document.getTables().get(0).getRow(0).getCell(0).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    List<String> styleNames() throws IOException, XmlException {
        return document.getStyle().getStyleList().stream()
                .map(style -> style.getName().getVal())
                .toList();
    }

    String text() {
        return String.join("\n", lines());
    }

    private CTSdtContentBlock content(String tag) {
        for (CTSdtBlock control : document.getDocument().getBody().getSdtList()) {
            if (control.getSdtPr().getTag().getVal().equals(tag)) {
                return control.getSdtContent();
            }
        }
        throw new IllegalArgumentException(tag);
    }
}
