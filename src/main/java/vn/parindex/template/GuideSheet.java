package vn.parindex.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.language.Wrapping;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.template.Look.Face;

/** The first sheet: half a page that says how to fill the scorecard and where to send it. */
final class GuideSheet {
    private static final double MARK_WIDTH = 4;
    private static final float ROOM_ABOVE = 7;
    private static final double TEXT_WIDTH = 100;
    private static final Face HEADING = new Face(11, true, false, Tint.BLACK);
    private static final Face BODY = new Face(11, false, false, Tint.BLACK);
    private static final List<Tint> COLOURS =
            List.of(
                    Tint.TO_FILL,
                    Tint.NOT_YOURS,
                    Tint.DIFFERS,
                    Tint.ABOVE_MAXIMUM,
                    Tint.NO_EVIDENCE);

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Messages words;

    GuideSheet(XSSFSheet sheet, Styles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void write(Round round, Unit unit) {
        Columns.setWidth(sheet, 0, MARK_WIDTH);
        Columns.setWidth(sheet, 1, TEXT_WIDTH);
        Map<String, String> facts = facts(round, unit);
        heading(words.text("guide.title"), Look.plain(Face.TITLE).centred());
        heading(words.text("guide.for", facts), Look.plain(HEADING).centred());
        part("fill", facts);
        heading(words.text("guide.colours"), Look.plain(HEADING));
        COLOURS.forEach(this::colour);
        part("evidence", facts);
        part("send", facts);
        sheet.setDisplayGridlines(false);
        Paper.set(sheet, PrintOrientation.PORTRAIT);
        sheet.enableLocking();
    }

    private Map<String, String> facts(Round round, Unit unit) {
        return Map.of(
                "unit", new UnitName(words.locale()).full(unit),
                "year", Integer.toString(round.year()),
                "receiver", receiver(round.aggregator()),
                "deadline", Deadline.line(round, words),
                "sheet", words.text("sheet.scorecard"));
    }

    private static String receiver(AggregatingUnit aggregator) {
        return Stream.of(aggregator.issuingBody(), aggregator.superiorBody())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" - "));
    }

    private void part(String name, Map<String, String> facts) {
        heading(words.text("guide." + name), Look.plain(HEADING));
        for (int i = 1; words.has("guide." + name + "." + i); i++) {
            String text = words.text("guide." + name + "." + i, facts);
            line(i + ".", text, Look.plain(BODY));
        }
    }

    private void heading(String text, Look look) {
        XSSFRow row = line(text, "", look);
        int at = row.getRowNum();
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 1));
        row.setHeightInPoints(Wrapping.height(1, look.face().size()) + ROOM_ABOVE);
    }

    private void colour(Tint tint) {
        XSSFRow row = line("", words.text("guide.colour." + tint), Look.plain(BODY).indented(1));
        styles.apply(row.getCell(0), Look.cell(BODY).on(tint));
    }

    private XSSFRow line(String mark, String text, Look look) {
        int at = sheet.getPhysicalNumberOfRows();
        XSSFRow row = sheet.createRow(at);
        XSSFCell first = row.createCell(0);
        first.setCellValue(mark);
        styles.apply(first, look);
        XSSFCell second = row.createCell(1);
        second.setCellValue(text);
        styles.apply(second, look);
        double size = look.face().size();
        row.setHeightInPoints(Wrapping.height(Wrapping.lines(text, TEXT_WIDTH, size), size) + 2);
        return row;
    }
}
