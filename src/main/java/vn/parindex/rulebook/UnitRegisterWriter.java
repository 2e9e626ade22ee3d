package vn.parindex.rulebook;

import java.util.List;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** Writes the unit register as a workbook that staff go on editing. */
public final class UnitRegisterWriter {
    private static final String TABLE = "unit";
    private static final int SPARE_ROWS = 10;

    private UnitRegisterWriter() {}

    /** The workbook's bytes. */
    public static byte[] write(List<Unit> units) {
        StaffPaper paper = new StaffPaper();
        StaffPaperSheet sheet =
                paper.sheet(Words.VIETNAMESE.text("unit.sheet"), columns())
                        .line(StaffPaper.Look.TITLE, Words.VIETNAMESE.text("unit.title"))
                        .line(StaffPaper.Look.HINT, Words.VIETNAMESE.text("unit.hint"))
                        .header();
        units.forEach(unit -> sheet.row(row(unit)));
        sheet.blanks(SPARE_ROWS)
                .choices(
                        Words.vietnamese(TABLE, UnitColumn.KIND),
                        Words.all("kind", UnitKind.values()));
        return paper.bytes();
    }

    private static List<String> row(Unit unit) {
        return List.of(
                unit.code(),
                unit.name(),
                Words.vietnamese("kind", unit.kind()),
                unit.block(),
                String.join("; ", unit.aliases()),
                String.join("; ", unit.addresses()),
                String.join("; ", unit.predecessors()));
    }

    private static List<StaffPaper.Col> columns() {
        return List.of(
                column(UnitColumn.CODE, 12, StaffPaper.Look.CENTRE),
                column(UnitColumn.NAME, 24, StaffPaper.Look.TEXT),
                column(UnitColumn.KIND, 12, StaffPaper.Look.CENTRE),
                column(UnitColumn.BLOCK, 14, StaffPaper.Look.CENTRE),
                column(UnitColumn.ALIASES, 28, StaffPaper.Look.TEXT),
                column(UnitColumn.ADDRESSES, 34, StaffPaper.Look.TEXT),
                column(UnitColumn.PREDECESSORS, 28, StaffPaper.Look.TEXT));
    }

    private static StaffPaper.Col column(UnitColumn column, int width, StaffPaper.Look look) {
        return new StaffPaper.Col(Words.vietnamese(TABLE, column), width, look);
    }
}
