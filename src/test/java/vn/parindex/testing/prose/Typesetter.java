package vn.parindex.testing.prose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/** Sets a report as a Word document, in one of the ways in which offices do that. */
final class Typesetter {
    private final Random random;
    private final Draft draft;
    private final XWPFDocument document = new XWPFDocument();
    private final IdentityHashMap<CTP, Line> places = new IdentityHashMap<>();
    private final IdentityHashMap<Line, Integer> numbers = new IdentityHashMap<>();
    private final Numbering numbering;
    private final boolean decomposed;
    private final boolean styled;
    private final boolean automaticHeadings;
    private final boolean automaticBullets;
    private final boolean broken;
    private final int size;
    private boolean boxed;

    /**
     * @param exact headings keep the numbers they have, because one of them is wrong
     */
    Typesetter(Draft draft, Random random, boolean exact) {
        this.draft = draft;
        this.random = random;
        decomposed = random.nextInt(8) == 0;
        styled = random.nextInt(4) == 0;
        automaticHeadings = random.nextInt(4) == 0 && !exact;
        automaticBullets = random.nextInt(3) == 0;
        broken = random.nextBoolean();
        size = 13 + random.nextInt(2);
        numbering = new Numbering(document, draft);
        boxed = random.nextInt(4) > 0;
    }

    byte[] docx() {
        page();
        for (Object block : draft.blocks) {
            if (block instanceof Line line) {
                set(line, document.createParagraph());
            } else {
                set((Line.Table) block);
            }
        }
        count();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The how-manieth paragraph of the document a line became. */
    int number(Line line) {
        return numbers.get(line);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(11906));
        paper.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setLeft(BigInteger.valueOf(1701));
        margin.setRight(BigInteger.valueOf(1021));
        if (styled) {
            numbering.styles();
        }
    }

    private void set(Line line, XWPFParagraph paragraph) {
        places.put(paragraph.getCTP(), line);
        switch (line.kind) {
            case CENTRED -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(120);
                write(line, paragraph, line.text);
            }
            case HEADING -> heading(line, paragraph);
            case BULLET -> bullet(line, paragraph, 0, "- ");
            case SUB_BULLET -> bullet(line, paragraph, 1, "+ ");
            case CELL -> write(line, paragraph, line.text);
            default -> {
                body(paragraph);
                write(line, paragraph, line.text);
                if (line.text.length() > 140 && random.nextInt(12) == 0) {
                    footnote(paragraph);
                }
            }
        }
    }

    private void heading(Line line, XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(60);
        if (styled) {
            paragraph.setStyle("Heading" + (line.depth + 1));
        } else {
            paragraph.setIndentationFirstLine(567);
        }
        if (automaticHeadings && !line.number.startsWith("PH")) {
            paragraph.setNumID(numbering.headings());
            paragraph.setNumILvl(BigInteger.valueOf(line.depth));
            write(line, paragraph, line.text);
        } else {
            write(line, paragraph, line.number + " " + line.text);
        }
    }

    private void bullet(Line line, XWPFParagraph paragraph, int level, String mark) {
        body(paragraph);
        if (automaticBullets) {
            paragraph.setNumID(numbering.bullets());
            paragraph.setNumILvl(BigInteger.valueOf(level));
            write(line, paragraph, line.text);
        } else {
            write(line, paragraph, mark + line.text);
        }
    }

    private static void body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingAfter(80);
        paragraph.setSpacingBetween(1.15);
    }

    private void write(Line line, XWPFParagraph paragraph, String text) {
        String spelled = decomposed ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        int from = 0;
        while (from < spelled.length()) {
            int left = spelled.length() - from;
            int length = broken && left > 12 ? 1 + random.nextInt(Math.min(left, 60)) : left;
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("Times New Roman");
            run.setFontSize(line.kind == Line.Kind.CELL ? size - 2 : size);
            run.setBold(line.bold);
            run.setItalic(line.italic);
            run.setText(spelled.substring(from, from + length));
            from += length;
        }
    }

    private void footnote(XWPFParagraph paragraph) {
        if (document.getFootnotes().isEmpty()) {
            document.createFootnotes();
        }
        XWPFFootnote note = document.createFootnote();
        XWPFParagraph inside =
                note.getParagraphs().isEmpty()
                        ? note.createParagraph()
                        : note.getParagraphs().get(0);
        inside.createRun().setText("Số liệu do bộ phận chuyên môn cung cấp.");
        paragraph.addFootnoteReference(note);
    }

    private void set(Line.Table table) {
        int columns = table.rows.get(0).size();
        XWPFTable grid = document.createTable(table.rows.size(), columns);
        grid.setWidth("100%");
        if (!table.borders) {
            grid.removeBorders();
        }
        for (int i = 0; i < table.rows.size(); i++) {
            List<Line> row = table.rows.get(i);
            for (int j = 0; j < columns; j++) {
                XWPFTableCell cell = grid.getRow(i).getCell(j);
                XWPFParagraph paragraph = cell.getParagraphs().get(0);
                if (!table.borders || i == 0 || j != 1) {
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                }
                set(row.get(j), paragraph);
            }
        }
        XWPFParagraph after = document.createParagraph();
        if (table.borders && !boxed) {
            boxed = true;
            Numbering.textBox(after, "Số liệu trong bảng lấy từ phần mềm một cửa điện tử.");
        }
    }

    /** Every paragraph element in the order of the file. */
    private void count() {
        int number = 0;
        try (XmlCursor cursor = document.getDocument().newCursor()) {
            while (cursor.hasNextToken()) {
                boolean paragraph =
                        cursor.toNextToken().isStart()
                                && cursor.getName().getLocalPart().equals("p")
                                && cursor.getName().getNamespaceURI().contains("wordprocessingml");
                if (paragraph) {
                    number++;
                    Line line = places.get(cursor.getObject());
                    if (line != null) {
                        numbers.put(line, number);
                    }
                }
            }
        }
    }
}
