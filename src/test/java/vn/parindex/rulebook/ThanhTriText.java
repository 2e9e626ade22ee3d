package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The set of Thạnh Trị 2018 that is shipped, as its workbook is generated. */
final class ThanhTriText {
    static final String ID = "thanh-tri-2018";

    private static final List<String> AREAS =
            List.of(
                    "Công tác chỉ đạo điều hành CCHC",
                    "Tổ chức thực hiện VBQPPL",
                    "Cải cách thủ tục hành chính",
                    "Thực hiện cơ chế một cửa",
                    "Cải cách tổ chức bộ máy",
                    "Xây dựng và nâng cao chất lượng đội ngũ CBCC",
                    "Cải cách tài chính công",
                    "Hiện đại hóa hành chính");
    private static final List<String> MAXIMA = List.of("25", "6", "15", "18", "8", "13", "7", "8");

    private ThanhTriText() {}

    static CriteriaText set() {
        Map<InfoKey, String> info = new HashMap<>();
        info.put(InfoKey.ID, ID);
        info.put(InfoKey.TITLE, "Chỉ số cải cách hành chính cấp xã, huyện Thạnh Trị");
        info.put(InfoKey.YEAR, "2018");
        info.put(InfoKey.BASIS, "Quyết định số 599/QĐ-UBND ngày 28/5/2018");
        info.put(InfoKey.SCALE, "100");
        info.put(InfoKey.STEP, "0.5");
        info.put(InfoKey.DECIMALS, "1");
        info.put(InfoKey.TOTAL_DECIMALS, "1");
        info.put(InfoKey.PERCENT_DECIMALS, "1");
        List<Map<CriterionColumn, String>> rows = new ArrayList<>();
        for (int i = 0; i < AREAS.size(); i++) {
            String code = String.valueOf(i + 1);
            String max = MAXIMA.get(i);
            rows.add(ExampleText.branch(code, AREAS.get(i), max));
            rows.add(judged(code + ".1", AREAS.get(i), max));
        }
        return new CriteriaText(
                info,
                rows,
                List.of(
                        ExampleText.classRow("Rất tốt", "90", ""),
                        ExampleText.classRow("Tốt", "80", ""),
                        ExampleText.classRow("Khá", "70", ""),
                        Map.of(ClassColumn.NAME, "Trung bình")),
                List.of(),
                Map.of(TieKey.RULE, "Thứ tự", TieKey.BREAKERS, "TÊN"));
    }

    private static Map<CriterionColumn, String> judged(String code, String area, String max) {
        Map<CriterionColumn, String> row = new HashMap<>();
        row.put(CriterionColumn.CODE, code);
        row.put(CriterionColumn.NAME, area + " (tổng điểm các tiêu chí)");
        row.put(CriterionColumn.MAX, max);
        row.put(
                CriterionColumn.WORDING,
                "Tổng điểm các tiêu chí của lĩnh vực, từ 0 đến %s điểm".formatted(max));
        row.put(CriterionColumn.KIND, ExampleText.label("JUDGED"));
        row.put(CriterionColumn.PARAMETERS, "bước 0,5");
        row.put(CriterionColumn.EVIDENCE, "Tài liệu kiểm chứng của từng tiêu chí");
        row.put(CriterionColumn.REQUIRED, "Không");
        row.put(CriterionColumn.DEPARTMENT, "Ban Chỉ đạo CCHC huyện");
        row.put(CriterionColumn.SOURCE, "Tự chấm");
        row.put(CriterionColumn.POLICY, "Không cho phép");
        return row;
    }
}
