package vn.parindex.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ways to spoil a criteria set, each with the faults it must be refused for. */
final class FaultCases {
    private static final String SHEET = "Bộ tiêu chí";

    private FaultCases() {}

    /** A spoiled set and the faults it must be refused for: these and no others. */
    record Case(String name, Consumer<Draft> spoil, List<Fault> faults) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(rows(), cells(), sheets()).flatMap(List::stream);
    }

    private static List<Case> rows() {
        return List.of(
                one("name", set("1.2", CriterionColumn.NAME, ""), row(7, "NAME-MISSING")),
                one("code missing", set("1.2", CriterionColumn.CODE, ""), row(7, "CODE-MISSING")),
                one(
                        "code malformed",
                        draft -> draft.leaf("2.x y", "Khác", "1", "CHẤM TRỰC TIẾP", ""),
                        row(11, "CODE-MALFORMED", "found", "2.x y")),
                one(
                        "code twice",
                        draft -> {
                            set("2.1", CriterionColumn.MAX, "2").accept(draft);
                            draft.leaf("2.1", "Lại", "1", "CHẤM TRỰC TIẾP", "");
                        },
                        row(11, "CODE-TWICE", "code", "2.1", "other", "9")),
                one(
                        "code without parent",
                        set("1.1.1", CriterionColumn.CODE, "1.3.1"),
                        row(5, "CODE-WITHOUT-PARENT", "code", "1.3.1", "parent", "1.3"),
                        row(4, "SUM", "code", "1.1", "sum", "3", "max", "4")),
                one(
                        "code out of place",
                        draft -> draft.rows.add(draft.rows.remove(2)),
                        row(10, "CODE-OUT-OF-PLACE", "code", "1.1.1", "parent", "1.1")),
                one("max missing", set("1.2", CriterionColumn.MAX, ""), row(7, "MAX-MISSING")),
                one(
                        "max unreadable",
                        set("1.2", CriterionColumn.MAX, "hai"),
                        row(7, "MAX-UNREADABLE", "found", "hai")),
                one(
                        "max zero",
                        set("1.2", CriterionColumn.MAX, "0"),
                        row(7, "MAX-UNREADABLE", "found", "0")),
                one(
                        "sum of leaves",
                        set("1.1.1", CriterionColumn.MAX, "1.5"),
                        row(4, "SUM", "code", "1.1", "sum", "4,5", "max", "4")),
                one(
                        "sum of criteria",
                        draft -> {
                            set("1.1.1", CriterionColumn.MAX, "2").accept(draft);
                            set("1.1", CriterionColumn.MAX, "5").accept(draft);
                        },
                        row(3, "SUM", "code", "1", "sum", "7", "max", "6")),
                one(
                        "sum of areas",
                        draft -> draft.info.put(InfoKey.SCALE, "100"),
                        sheet(SHEET, "SUM-SCALE", "sum", "10", "max", "100")),
                one(
                        "no areas",
                        draft -> draft.rows.clear(),
                        sheet(SHEET, "NO-AREAS"),
                        at("Xếp hạng", 4, "TIE-BREAKER", "found", "2")),
                one(
                        "area empty",
                        draft -> {
                            draft.branch("3", "Trống", "1");
                            draft.info.put(InfoKey.SCALE, "11");
                        },
                        row(11, "AREA-EMPTY", "code", "3")),
                one(
                        "area with a rule",
                        draft -> {
                            draft.leaf("3", "Trực tiếp", "1", "CHẤM TRỰC TIẾP", "");
                            draft.info.put(InfoKey.SCALE, "11");
                        },
                        row(11, "AREA-WITH-RULE", "code", "3")),
                one(
                        "leaf with children",
                        set("1.1", CriterionColumn.KIND, "CÓ/KHÔNG"),
                        row(4, "LEAF-WITH-CHILDREN", "code", "1.1"),
                        row(4, "SOURCE-MISSING"),
                        row(4, "DEPARTMENT-MISSING")),
                one(
                        "no kind",
                        set("1.2", CriterionColumn.KIND, ""),
                        row(7, "KIND-MISSING", "code", "1.2")));
    }

    private static List<Case> cells() {
        String known =
                "CÓ/KHÔNG, MỨC ĐẠT, DANH MỤC NỘI DUNG, BẬC THANG, ĐẾM SỐ LẦN, SO VỚI NĂM TRƯỚC,"
                        + " BIỂU THỨC, ĐIỀU TRA XHH, CHẤM TRỰC TIẾP";
        return List.of(
                one(
                        "kind",
                        set("1.2", CriterionColumn.KIND, "at-least"),
                        row(7, "KIND-UNKNOWN", "found", "at-least", "known", known)),
                one(
                        "max finer",
                        draft -> {
                            set("1.1.1", CriterionColumn.MAX, "0.995").accept(draft);
                            set("1.1.2", CriterionColumn.MAX, "3.005").accept(draft);
                            set("1.1.2", CriterionColumn.DECIMALS, "3").accept(draft);
                            set("1.1.2", CriterionColumn.PARAMETERS, ">=0%: (b/a)*3,005")
                                    .accept(draft);
                        },
                        row(5, "MAX-FINER")),
                one(
                        "decimals",
                        set("1.2", CriterionColumn.DECIMALS, "1.5"),
                        row(7, "DECIMALS-UNREADABLE", "found", "1.5")),
                one(
                        "input unreadable",
                        set("1.1.1", CriterionColumn.INPUTS, "Có ban hành"),
                        row(5, "INPUT-UNREADABLE", "found", "Có ban hành")),
                one(
                        "input type",
                        set("1.1.1", CriterionColumn.INPUTS, "co = Có (tiền)"),
                        row(5, "INPUT-TYPE", "key", "co", "found", "tiền")),
                one(
                        "input twice",
                        set(
                                "1.1.1",
                                CriterionColumn.INPUTS,
                                "co = Có (Có/Không)\nco = Có nữa (Có/Không)"),
                        row(5, "INPUT-KEY-TWICE", "key", "co")),
                one(
                        "input reserved",
                        set("1.1.1", CriterionColumn.INPUTS, "na = Có (Có/Không)"),
                        row(5, "INPUT-KEY-RESERVED", "key", "na")),
                one(
                        "input like a code",
                        draft -> {
                            set("1.2", CriterionColumn.MAX, "1").accept(draft);
                            draft.leaf("1.2.b", "Lạ", "1", "CHẤM TRỰC TIẾP", "");
                            draft.rows.add(5, draft.rows.remove(draft.rows.size() - 1));
                            set("1.2", CriterionColumn.KIND, "CÓ/KHÔNG").accept(draft);
                            set("1.2", CriterionColumn.PARAMETERS, "").accept(draft);
                            set("1.2", CriterionColumn.INPUTS, "b = Có (Có/Không)").accept(draft);
                            set("1", CriterionColumn.MAX, "5").accept(draft);
                            draft.info.put(InfoKey.SCALE, "9");
                        },
                        row(7, "LEAF-WITH-CHILDREN", "code", "1.2"),
                        row(7, "INPUT-CODE-CLASH", "key", "b", "code", "1.2.b")),
                one(
                        "source missing",
                        set("1.2", CriterionColumn.SOURCE, ""),
                        row(7, "SOURCE-MISSING")),
                one(
                        "source unknown",
                        set("1.2", CriterionColumn.SOURCE, "Sở"),
                        row(7, "SOURCE-UNKNOWN", "found", "Sở")),
                one(
                        "survey without its source",
                        set("2.2", CriterionColumn.SOURCE, "Tự chấm"),
                        row(10, "SURVEY-SOURCE", "kind", "ĐIỀU TRA XHH", "source", "Tự chấm")),
                one(
                        "source survey without its kind",
                        set("2.1", CriterionColumn.SOURCE, "Điều tra XHH"),
                        row(
                                9,
                                "SURVEY-SOURCE",
                                "kind",
                                "CHẤM TRỰC TIẾP",
                                "source",
                                "Điều tra XHH")),
                one(
                        "policy",
                        set("1.2", CriterionColumn.POLICY, "tùy"),
                        row(7, "POLICY-UNKNOWN", "found", "tùy")),
                one(
                        "required",
                        set("1.2", CriterionColumn.REQUIRED, "tùy"),
                        row(7, "REQUIRED-UNKNOWN", "found", "tùy")),
                one(
                        "department",
                        set("1.2", CriterionColumn.DEPARTMENT, ""),
                        row(7, "DEPARTMENT-MISSING")),
                one(
                        "parameters",
                        set("1.2", CriterionColumn.PARAMETERS, "bước to; bước 0,7"),
                        row(7, "rule.item.unreadable", "item", "bước to"),
                        row(7, "rule.step", "step", "0,7", "max", "2")));
    }

    private static List<Case> sheets() {
        String info = "Thông tin";
        String classes = "Xếp loại";
        String adjustments = "Điểm cộng, điểm trừ";
        String ties = "Xếp hạng";
        return List.of(
                one(
                        "id",
                        draft -> draft.info.put(InfoKey.ID, "bo-khac"),
                        at(info, 3, "SET-ID-FOLDER", "found", "bo-khac", "folder", "bo-thu")),
                one(
                        "year missing",
                        draft -> draft.info.remove(InfoKey.YEAR),
                        at(info, 5, "YEAR-MISSING")),
                one(
                        "year unreadable",
                        draft -> draft.info.put(InfoKey.YEAR, "20025"),
                        at(info, 5, "INFO-UNREADABLE", "line", "Năm", "found", "20025")),
                one(
                        "title",
                        draft -> draft.info.remove(InfoKey.TITLE),
                        at(info, 4, "INFO-MISSING", "line", "Tên bộ tiêu chí")),
                one(
                        "class without name",
                        draft -> draft.classes.get(0).put(ClassColumn.NAME, ""),
                        at(classes, 4, "CLASS-NAME-MISSING")),
                one(
                        "class twice",
                        draft -> draft.classes.get(0).put(ClassColumn.NAME, "TRUNG BÌNH"),
                        at(classes, 5, "CLASS-NAME-TWICE", "name", "Trung bình")),
                one(
                        "class percent",
                        draft -> draft.classes.get(0).put(ClassColumn.TOTAL_FROM, "101"),
                        at(classes, 4, "CLASS-PERCENT", "found", "101")),
                one(
                        "class order",
                        draft -> {
                            draft.classRow("Khá", "90", "");
                            draft.classes.add(1, draft.classes.remove(2));
                        },
                        at(classes, 5, "CLASS-ORDER", "name", "Khá", "other", "Tốt")),
                one(
                        "class default",
                        draft -> draft.classes.get(1).put(ClassColumn.TOTAL_FROM, "50"),
                        at(classes, 5, "CLASS-NO-DEFAULT", "name", "Trung bình")),
                one("no class", draft -> draft.classes.clear(), sheet(classes, "CLASS-NONE")),
                one(
                        "adjustment code twice",
                        draft -> draft.adjustment("T1", "Lại", "1", ""),
                        at(adjustments, 5, "ADJUSTMENT-CODE-TWICE", "code", "T1")),
                one(
                        "adjustment points",
                        draft -> draft.adjustment("T2", "Khác", "0", ""),
                        at(adjustments, 5, "ADJUSTMENT-POINTS", "found", "0")),
                one(
                        "adjustment cap",
                        draft -> draft.adjustment("P1", "Trễ", "-1", "0.5"),
                        at(adjustments, 5, "ADJUSTMENT-CAP", "found", "0.5")),
                one(
                        "tie rule",
                        draft -> draft.ties.put(TieKey.RULE, "Bốc thăm"),
                        at(ties, 3, "TIE-RULE", "found", "Bốc thăm")),
                one(
                        "tie breakers",
                        draft -> draft.ties.put(TieKey.BREAKERS, "9; 1; 1"),
                        at(ties, 4, "TIE-BREAKER", "found", "9"),
                        at(ties, 4, "TIE-BREAKER-TWICE", "found", "1")));
    }

    static Consumer<Draft> set(String code, CriterionColumn column, String text) {
        return draft -> draft.row(code).put(column, text);
    }

    private static Case one(String name, Consumer<Draft> spoil, Fault... faults) {
        return new Case(name, spoil, List.of(faults));
    }

    static Fault row(int number, String code, String... facts) {
        return at(SHEET, number, code, facts);
    }

    private static Fault at(String sheet, int number, String code, String... facts) {
        return sheet(sheet + "!" + number, code, facts);
    }

    static Fault sheet(String where, String code, String... facts) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Fault(where, code, named);
    }
}
