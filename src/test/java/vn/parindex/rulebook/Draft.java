package vn.parindex.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A small faultless criteria set that tests spoil: area 1 with 1.1 (leaves 1.1.1 and 1.1.2) and
 * leaf 1.2, area 2 with leaf 2.1 and survey leaf 2.2; 10 points in all.
 */
final class Draft {
    /** Row of the first entry on the sheet "Bộ tiêu chí" as the writer lays it out. */
    static final int FIRST_ROW = 3;

    final Map<InfoKey, String> info = new EnumMap<>(InfoKey.class);
    final List<Map<CriterionColumn, String>> rows = new ArrayList<>();
    final List<Map<ClassColumn, String>> classes = new ArrayList<>();
    final List<Map<AdjustmentColumn, String>> adjustments = new ArrayList<>();
    final Map<TieKey, String> ties = new EnumMap<>(TieKey.class);

    Draft() {
        info.put(InfoKey.ID, "bo-thu");
        info.put(InfoKey.TITLE, "Bộ thử");
        info.put(InfoKey.YEAR, "2025");
        info.put(InfoKey.SCALE, "10");
        branch("1", "Chỉ đạo", "6");
        branch("1.1", "Kế hoạch", "4");
        leaf("1.1.1", "Ban hành", "1", "CÓ/KHÔNG", "");
        leaf("1.1.2", "Thực hiện", "3", "BẬC THANG", "tỷ lệ b/a; >=100%: 3; >=80%: (b/a)*3");
        row("1.1.2")
                .put(
                        CriterionColumn.INPUTS,
                        "a = Tổng số (số nguyên, nhiệm vụ)\nb = Đã làm (số nguyên, nhiệm vụ)");
        leaf("1.2", "Sáng kiến", "2", "CHẤM TRỰC TIẾP", "bước 0,5");
        branch("2", "Thể chế", "4");
        leaf("2.1", "Rà soát", "3", "CHẤM TRỰC TIẾP", "");
        leaf("2.2", "Điều tra", "1", "ĐIỀU TRA XHH", "");
        row("2.2").put(CriterionColumn.SOURCE, "Điều tra XHH");
        classRow("Tốt", "80", "50");
        classRow("Trung bình", "", "");
        adjustment("T1", "Khen thưởng", "1", "2");
        info.put(InfoKey.BONUS_CAP, "2");
        ties.put(TieKey.RULE, "Thứ tự");
        ties.put(TieKey.BREAKERS, "2; TÊN");
    }

    Map<CriterionColumn, String> row(String code) {
        return rows.stream()
                .filter(row -> row.get(CriterionColumn.CODE).equals(code))
                .findFirst()
                .orElseThrow();
    }

    void branch(String code, String name, String max) {
        Map<CriterionColumn, String> row = new EnumMap<>(CriterionColumn.class);
        row.put(CriterionColumn.CODE, code);
        row.put(CriterionColumn.NAME, name);
        row.put(CriterionColumn.MAX, max);
        rows.add(row);
    }

    void leaf(String code, String name, String max, String kind, String parameters) {
        branch(code, name, max);
        Map<CriterionColumn, String> row = rows.get(rows.size() - 1);
        row.put(CriterionColumn.KIND, kind);
        row.put(CriterionColumn.PARAMETERS, parameters);
        row.put(CriterionColumn.DEPARTMENT, "Phòng Nội vụ");
        row.put(CriterionColumn.SOURCE, "Tự chấm");
    }

    void classRow(String name, String total, String area) {
        Map<ClassColumn, String> row = new EnumMap<>(ClassColumn.class);
        row.put(ClassColumn.NAME, name);
        row.put(ClassColumn.TOTAL_FROM, total);
        row.put(ClassColumn.AREA_FROM, area);
        classes.add(row);
    }

    void adjustment(String code, String name, String points, String cap) {
        Map<AdjustmentColumn, String> row = new EnumMap<>(AdjustmentColumn.class);
        row.put(AdjustmentColumn.CODE, code);
        row.put(AdjustmentColumn.NAME, name);
        row.put(AdjustmentColumn.POINTS, points);
        row.put(AdjustmentColumn.CAP, cap);
        adjustments.add(row);
    }

    CriteriaText text() {
        return new CriteriaText(info, rows, classes, adjustments, ties);
    }

    /** The folder of the set, written below this one. */
    Path in(Path parent) throws IOException {
        Path folder = parent.resolve("bo-thu");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(CriteriaWorkbook.FILE_NAME), CriteriaWorkbookWriter.write(text()));
        return folder;
    }
}
