package vn.parindex.template;

import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.language.Wrapping;
import vn.parindex.model.Column;
import vn.parindex.model.Identity;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.template.Look.Face;

/** What stands above the table (who, what, by which rules), its header, and the signatures. */
final class TitleBlock {
    static final int HEADER_ROW = 4;
    private static final int BODIES = 0;
    private static final int TITLE = 1;
    private static final int UNIT = 2;
    private static final int SET = 3;
    private static final int ROOM_TO_SIGN = 3;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Messages words;

    TitleBlock(XSSFSheet sheet, Styles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void write(CriteriaSet set, Round round, Unit unit) {
        String name = new UnitName(words.locale()).full(unit);
        Look strong = Look.plain(Face.STRONG);
        put(BODIES, Column.CODE, Column.NAME, words.text("head.body", Map.of("unit", upper(name))))
                .look(strong.centred());
        put(BODIES, Column.EVIDENCE, Column.REASON, words.text("head.state"))
                .look(strong.centred());
        put(TITLE, Column.CODE, Column.REASON, words.text("head.title", year(round)))
                .look(Look.plain(Face.TITLE).centred());
        put(UNIT, Column.CODE, Column.MEASURE, words.text("head.unit", Map.of("unit", name)))
                .look(strong);
        put(UNIT, Column.SELF, Column.EXPLANATION, Deadline.line(round, words))
                .look(Look.plain(Face.BODY));
        put(UNIT, Column.WORDING, Column.REASON, words.text("head.version", version()))
                .look(Look.plain(Face.BODY).right());
        put(SET, Column.CODE, Column.MEASURE, words.text("head.set", named(set)))
                .look(Look.plain(Face.BODY));
        put(SET, Column.SELF, Column.REASON, basis(set)).look(Look.plain(Face.SLANTED));
        header();
    }

    /** The words over the columns. */
    private void header() {
        XSSFRow row = sheet.createRow(HEADER_ROW);
        int lines = 1;
        for (Column column : Column.values()) {
            String word = words.text("column." + column);
            XSSFCell cell = row.createCell(Columns.at(column));
            cell.setCellValue(word);
            styles.apply(cell, Look.cell(Face.STRONG).on(Tint.HEADER).centred());
            lines =
                    Math.max(
                            lines, Wrapping.lines(word, Columns.width(column), Face.STRONG.size()));
        }
        row.setHeightInPoints(Wrapping.height(lines, Face.STRONG.size()) + 2);
    }

    /** Two signatures below the table. */
    void signatures(int below) {
        int at = below + 2;
        Look centred = Look.plain(Face.STRONG).centred();
        Look slanted = Look.plain(Face.SLANTED).centred();
        put(at, Column.EVIDENCE, Column.REASON, words.text("sign.date")).look(slanted.opened());
        put(at + 1, Column.CODE, Column.NAME, words.text("sign.author")).look(centred);
        put(at + 1, Column.EVIDENCE, Column.REASON, words.text("sign.head")).look(centred);
        put(at + 2, Column.CODE, Column.NAME, words.text("sign.author.how")).look(slanted);
        put(at + 2, Column.EVIDENCE, Column.REASON, words.text("sign.head.how")).look(slanted);
        int names = at + 2 + ROOM_TO_SIGN + 1;
        put(names, Column.CODE, Column.NAME, "").look(centred.opened());
        put(names, Column.EVIDENCE, Column.REASON, "").look(centred.opened());
    }

    private Map<String, String> year(Round round) {
        return Map.of("year", Integer.toString(round.year()));
    }

    private static Map<String, String> version() {
        return Map.of("version", Identity.CURRENT_VERSION);
    }

    private static Map<String, String> named(CriteriaSet set) {
        return Map.of("title", set.title(), "id", set.id());
    }

    private String basis(CriteriaSet set) {
        return set.legalBasis().isBlank()
                ? ""
                : words.text("head.basis", Map.of("basis", set.legalBasis()));
    }

    private String upper(String name) {
        return name.toUpperCase(words.locale());
    }

    private Put put(int at, Column first, Column last, String text) {
        XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        XSSFCell cell = row.createCell(Columns.at(first));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        sheet.addMergedRegion(new CellRangeAddress(at, at, Columns.at(first), Columns.at(last)));
        return new Put(styles, cell, Columns.width(first, last));
    }

    /** A text in merged cells, which no program makes higher by itself. */
    private record Put(Styles styles, XSSFCell cell, double width) {
        void look(Look look) {
            styles.apply(cell, look);
            String text = cell.getStringCellValue();
            double size = look.face().size();
            float height = Wrapping.height(Wrapping.lines(text, width, size), size);
            XSSFRow row = cell.getRow();
            boolean given = row.getCTRow().isSetCustomHeight();
            row.setHeightInPoints(given ? Math.max(row.getHeightInPoints(), height) : height);
        }
    }
}
