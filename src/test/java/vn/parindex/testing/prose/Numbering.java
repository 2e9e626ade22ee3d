package vn.parindex.testing.prose;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Automatic numbers, bullets, heading styles and text boxes of a Word document. */
final class Numbering {
    private final XWPFDocument document;
    private final Draft draft;
    private BigInteger headings;
    private BigInteger bullets;

    Numbering(XWPFDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    BigInteger headings() {
        if (headings == null) {
            CTAbstractNum list = list(1);
            boolean arabic = draft.outline == Draft.Outline.ARABIC;
            String first = draft.outline == Draft.Outline.ROMAN_SLASH ? "%1/" : "%1.";
            level(list, 0, arabic ? STNumberFormat.DECIMAL : STNumberFormat.UPPER_ROMAN, first);
            level(list, 1, STNumberFormat.DECIMAL, arabic ? "%1.%2." : "%2.");
            headings = added(list);
        }
        return headings;
    }

    BigInteger bullets() {
        if (bullets == null) {
            CTAbstractNum list = list(2);
            level(list, 0, STNumberFormat.BULLET, "-");
            level(list, 1, STNumberFormat.BULLET, "+");
            bullets = added(list);
        }
        return bullets;
    }

    private static CTAbstractNum list(int id) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        return list;
    }

    private static void level(
            CTAbstractNum list, int level, STNumberFormat.Enum format, String text) {
        CTLvl each = list.addNewLvl();
        each.setIlvl(BigInteger.valueOf(level));
        each.addNewStart().setVal(BigInteger.ONE);
        each.addNewNumFmt().setVal(format);
        each.addNewLvlText().setVal(text);
        each.addNewPPr().addNewInd().setFirstLine(BigInteger.valueOf(567));
    }

    private BigInteger added(CTAbstractNum list) {
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Styles for headings as Word has them. */
    void styles() {
        XWPFStyles styles = document.createStyles();
        for (int i = 1; i <= 3; i++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + i);
            style.addNewName().setVal("heading " + i);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(i - 1L));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    /** A box with a remark, as older documents have it. */
    static void textBox(XWPFParagraph paragraph, String text) {
        String xml =
                "<xml-fragment"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:pict><v:shape"
                        + " style=\"width:300pt;height:24pt\"><v:textbox><w:txbxContent><w:p><w:r><w:t>"
                        + text
                        + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></xml-fragment>";
        try {
            paragraph.getCTP().addNewR().set(CTR.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
