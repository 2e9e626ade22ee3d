package vn.parindex.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.rulebook.kind.RuleKinds;

/** The example set that is shipped, as its workbook is generated. */
final class ExampleText {
    static final String ID = "vi-du-cap-xa-7lv";

    /** Criteria that only group others; the example's source names leaves and areas only. */
    private static final Map<String, String> HEADINGS =
            Map.ofEntries(
                    Map.entry("1.1", "Kế hoạch cải cách hành chính"),
                    Map.entry("1.2", "Chế độ báo cáo cải cách hành chính"),
                    Map.entry("1.3", "Kiểm tra cải cách hành chính"),
                    Map.entry("1.4", "Tuyên truyền cải cách hành chính"),
                    Map.entry("2.1", "Theo dõi tình hình thi hành pháp luật"),
                    Map.entry("2.2", "Rà soát và công khai văn bản"),
                    Map.entry("2.3", "Phổ biến, giáo dục pháp luật"),
                    Map.entry("3.1", "Kiểm soát, rà soát thủ tục hành chính"),
                    Map.entry("3.2", "Công khai thủ tục hành chính và xử lý phản ánh, kiến nghị"),
                    Map.entry("3.3", "Bộ phận Một cửa"),
                    Map.entry("3.4", "Kết quả giải quyết thủ tục hành chính"),
                    Map.entry("7.4", "Dịch vụ công trực tuyến và số hóa hồ sơ"));

    /** Keys that people see in the scorecard: the source's English ones in Vietnamese. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "yes", "co",
                    "date", "ngay",
                    "late", "tre",
                    "missing", "thieu",
                    "assigned", "giao",
                    "used", "dung",
                    "cur", "nay",
                    "prev", "truoc");

    private ExampleText() {}

    static JsonNode source() {
        String name = "/vn/parindex/rulebook/vi-du-cap-xa-7lv.json";
        try (InputStream in = ExampleText.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of an input, as the shipped set writes the source's key. */
    static String key(String source) {
        return KEYS.getOrDefault(source, source);
    }

    static CriteriaText set() {
        JsonNode source = source();
        Map<InfoKey, String> info = new HashMap<>();
        info.put(InfoKey.ID, ID);
        info.put(InfoKey.TITLE, "Chỉ số cải cách hành chính cấp xã (bộ ví dụ, 7 lĩnh vực)");
        info.put(InfoKey.YEAR, "2023");
        info.put(
                InfoKey.BASIS,
                "bộ tiêu chí ví dụ về Chỉ số cải cách hành chính cấp xã"
                        + " (không phải văn bản pháp luật)");
        info.put(InfoKey.SCALE, "100");
        info.put(InfoKey.STEP, "0.01");
        info.put(InfoKey.DECIMALS, "2");
        info.put(InfoKey.TOTAL_DECIMALS, "3");
        info.put(InfoKey.PERCENT_DECIMALS, "2");
        info.put(InfoKey.BONUS_CAP, "2");
        info.put(InfoKey.PENALTY_CAP, "5");
        return new CriteriaText(
                info,
                exampleRows(source),
                List.of(
                        classRow("Hoàn thành xuất sắc nhiệm vụ", "90", "80"),
                        classRow("Hoàn thành tốt nhiệm vụ", "80", "70"),
                        classRow("Hoàn thành nhiệm vụ", "65", "50"),
                        Map.of(ClassColumn.NAME, "Không hoàn thành nhiệm vụ")),
                adjustments(source),
                Map.of(TieKey.RULE, "Đồng hạng"));
    }

    private static List<Map<CriterionColumn, String>> exampleRows(JsonNode source) {
        List<Map<CriterionColumn, String>> rows = new ArrayList<>();
        for (JsonNode area : source.get("areas")) {
            String code = text(area, "code");
            BigDecimal survey = new BigDecimal(text(area, "survey"));
            BigDecimal max = new BigDecimal(text(area, "max")).add(survey);
            rows.add(branch(code, text(area, "name"), max.toPlainString()));
            for (JsonNode leaf : source.get("criteria")) {
                if (text(leaf, "code").startsWith(code + ".")) {
                    heading(source, text(leaf, "code"), rows);
                    rows.add(leaf(leaf));
                }
            }
            rows.add(survey(code, survey, text(source.get("survey"), "wording")));
        }
        return rows;
    }

    private static void heading(
            JsonNode source, String leaf, List<Map<CriterionColumn, String>> rows) {
        String code = leaf.substring(0, leaf.lastIndexOf('.'));
        boolean there = rows.stream().anyMatch(row -> row.get(CriterionColumn.CODE).equals(code));
        if (!there) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode each : source.get("criteria")) {
                if (text(each, "code").startsWith(code + ".")) {
                    sum = sum.add(new BigDecimal(text(each, "max")));
                }
            }
            rows.add(branch(code, HEADINGS.get(code), sum.toPlainString()));
        }
    }

    static Map<CriterionColumn, String> branch(String code, String name, String max) {
        return Map.of(
                CriterionColumn.CODE, code, CriterionColumn.NAME, name, CriterionColumn.MAX, max);
    }

    private static Map<CriterionColumn, String> leaf(JsonNode leaf) {
        Map<CriterionColumn, String> row = new HashMap<>();
        row.put(CriterionColumn.CODE, text(leaf, "code"));
        row.put(CriterionColumn.NAME, text(leaf, "name"));
        row.put(CriterionColumn.MAX, text(leaf, "max"));
        row.put(CriterionColumn.WORDING, sentences(text(leaf, "wording")));
        row.put(CriterionColumn.KIND, label(text(leaf, "kind")));
        row.put(CriterionColumn.PARAMETERS, sentences(parameters(leaf)));
        row.put(CriterionColumn.INPUTS, inputs(leaf));
        row.put(CriterionColumn.EVIDENCE, text(leaf, "evidence"));
        row.put(
                CriterionColumn.REQUIRED,
                leaf.get("evidenceRequired").asBoolean() ? "Có" : "Không");
        row.put(CriterionColumn.DEPARTMENT, text(leaf, "department"));
        row.put(
                CriterionColumn.SOURCE,
                text(leaf, "source").equals("SYSTEM") ? "Hệ thống" : "Tự chấm");
        row.put(
                CriterionColumn.POLICY,
                switch (text(leaf, "naPolicy")) {
                    case "FULL" -> "Điểm tối đa";
                    case "EXCLUDE" -> "Loại khỏi tổng điểm";
                    default -> "Không cho phép";
                });
        row.values().removeIf(String::isEmpty);
        return row;
    }

    private static String parameters(JsonNode leaf) {
        String parameters = text(leaf, "parameters");
        for (JsonNode input : leaf.get("inputs")) {
            String key = text(input, "key");
            parameters = parameters.replaceAll("\\b" + key + "\\b", key(key));
        }
        return parameters;
    }

    // "(a; b)" stays on one line: only semicolons outside brackets part two items
    private static String sentences(String text) {
        return text.replaceAll(";\\s+(?![^()]*\\))", ";\n");
    }

    private static String inputs(JsonNode leaf) {
        List<String> lines = new ArrayList<>();
        for (JsonNode input : leaf.get("inputs")) {
            String type = type(text(input, "type"));
            String unit = text(input, "unit");
            boolean plain = unit.isEmpty() || unit.equals("%");
            lines.add(
                    "%s = %s (%s)"
                            .formatted(
                                    key(text(input, "key")),
                                    text(input, "label"),
                                    plain ? type : type + ", " + unit));
        }
        return String.join("\n", lines);
    }

    private static String type(String constant) {
        return switch (constant) {
            case "WHOLE" -> "số nguyên";
            case "DECIMAL" -> "số thập phân";
            case "PERCENT" -> "phần trăm";
            case "DATE" -> "ngày";
            case "YES_NO" -> "Có/Không";
            default -> throw new IllegalArgumentException(constant.toLowerCase(Locale.ROOT));
        };
    }

    private static Map<CriterionColumn, String> survey(
            String area, BigDecimal max, String wording) {
        Map<CriterionColumn, String> row = new HashMap<>();
        row.put(CriterionColumn.CODE, area + ".XHH");
        row.put(CriterionColumn.NAME, "Điểm điều tra xã hội học");
        row.put(CriterionColumn.MAX, max.toPlainString());
        row.put(CriterionColumn.WORDING, wording.replace(";", ";\n").replace("\n ", "\n"));
        row.put(CriterionColumn.KIND, label("SURVEY"));
        row.put(CriterionColumn.REQUIRED, "Không");
        row.put(CriterionColumn.DEPARTMENT, "Phòng Nội vụ");
        row.put(CriterionColumn.SOURCE, "Điều tra XHH");
        row.put(CriterionColumn.POLICY, "Không cho phép");
        return row;
    }

    private static List<Map<AdjustmentColumn, String>> adjustments(JsonNode source) {
        List<Map<AdjustmentColumn, String>> rows = new ArrayList<>();
        for (JsonNode item : source.get("adjustments").get("items")) {
            Map<AdjustmentColumn, String> row = new HashMap<>();
            row.put(AdjustmentColumn.CODE, text(item, "code"));
            row.put(AdjustmentColumn.NAME, text(item, "name"));
            row.put(AdjustmentColumn.POINTS, text(item, "points"));
            row.put(AdjustmentColumn.PER, text(item, "per"));
            if (item.has("cap")) {
                row.put(
                        AdjustmentColumn.CAP,
                        new BigDecimal(text(item, "cap")).abs().toPlainString());
            }
            rows.add(row);
        }
        return rows;
    }

    static Map<ClassColumn, String> classRow(String name, String total, String area) {
        Map<ClassColumn, String> row = new HashMap<>();
        row.put(ClassColumn.NAME, name);
        row.put(ClassColumn.TOTAL_FROM, total);
        row.put(ClassColumn.AREA_FROM, area);
        row.values().removeIf(String::isEmpty);
        return row;
    }

    static String label(String kind) {
        return RuleKinds.named(kind).orElseThrow().label();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }
}
