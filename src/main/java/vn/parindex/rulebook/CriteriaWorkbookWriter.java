package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.StaffPaper.Col;
import vn.parindex.rulebook.StaffPaper.Look;
import vn.parindex.rulebook.kind.RuleKinds;

/** Writes a criteria set as a workbook that staff go on editing, with a guide to its notation. */
public final class CriteriaWorkbookWriter {
    private static final Messages TEXTS = Words.VIETNAMESE;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int SPARE_ROWS = 5;

    // in these columns a number is written as one; elsewhere "1.10" has to stay text
    private static final Set<Enum<?>> NUMBERS =
            Set.of(
                    CriterionColumn.MAX,
                    CriterionColumn.DECIMALS,
                    ClassColumn.TOTAL_FROM,
                    ClassColumn.AREA_FROM,
                    AdjustmentColumn.POINTS,
                    AdjustmentColumn.CAP);

    private CriteriaWorkbookWriter() {}

    /** The workbook's bytes. */
    public static byte[] write(CriteriaText set) {
        StaffPaper paper = new StaffPaper();
        criteria(paper, set);
        info(paper, set);
        classes(paper, set);
        adjustments(paper, set);
        ties(paper, set);
        GuideSheet.write(paper);
        return paper.bytes();
    }

    private static void criteria(StaffPaper paper, CriteriaText set) {
        StaffPaperSheet sheet =
                paper.sheet(name(CriteriaSheet.CRITERIA), criteriaColumns())
                        .line(Look.TITLE, set.info().getOrDefault(InfoKey.TITLE, ""))
                        .header();
        for (Map<CriterionColumn, String> row : set.rows()) {
            List<Object> values = values(row, CriterionColumn.values());
            if (row.getOrDefault(CriterionColumn.CODE, "").indexOf('.') < 0) {
                sheet.group(values);
            } else if (row.containsKey(CriterionColumn.KIND)) {
                sheet.row(values);
            } else {
                sheet.heading(values);
            }
        }
        sheet.choices(
                        Words.header(CriterionColumn.KIND),
                        RuleKinds.ALL.stream().map(RuleKind::label).toList())
                .choices(
                        Words.header(CriterionColumn.REQUIRED), Words.all("answer", YesNo.values()))
                .choices(Words.header(CriterionColumn.SOURCE), Words.all("source", Source.values()))
                .choices(
                        Words.header(CriterionColumn.POLICY),
                        Words.all("policy", NaPolicy.values()))
                .keepLeft(2)
                .onA3();
    }

    private static List<Col> criteriaColumns() {
        return List.of(
                col(CriterionColumn.CODE, 9, Look.TEXT),
                col(CriterionColumn.NAME, 30, Look.TEXT),
                col(CriterionColumn.MAX, 10, Look.NUMBER),
                col(CriterionColumn.WORDING, 40, Look.TEXT),
                col(CriterionColumn.KIND, 17, Look.CENTRE),
                col(CriterionColumn.PARAMETERS, 36, Look.TEXT),
                col(CriterionColumn.INPUTS, 36, Look.TEXT),
                col(CriterionColumn.EVIDENCE, 28, Look.TEXT),
                col(CriterionColumn.REQUIRED, 12, Look.CENTRE),
                col(CriterionColumn.DEPARTMENT, 20, Look.CENTRE),
                col(CriterionColumn.SOURCE, 12, Look.CENTRE),
                col(CriterionColumn.POLICY, 16, Look.CENTRE),
                col(CriterionColumn.DECIMALS, 12, Look.NUMBER));
    }

    private static void info(StaffPaper paper, CriteriaText set) {
        StaffPaperSheet sheet = paper.sheet(name(CriteriaSheet.INFO), lineColumns());
        sheet.line(Look.TITLE, TEXTS.text("info.title")).header();
        for (InfoKey key : InfoKey.values()) {
            lineOf(sheet, Words.INFO, key, set.info().getOrDefault(key, ""));
        }
    }

    private static void classes(StaffPaper paper, CriteriaText set) {
        StaffPaperSheet sheet =
                paper.sheet(
                                name(CriteriaSheet.CLASSES),
                                List.of(
                                        col(ClassColumn.NAME, 40, Look.TEXT),
                                        col(ClassColumn.TOTAL_FROM, 20, Look.NUMBER),
                                        col(ClassColumn.AREA_FROM, 20, Look.NUMBER)))
                        .line(Look.TITLE, TEXTS.text("class.title"))
                        .line(Look.HINT, TEXTS.text("class.hint"))
                        .header();
        set.classes().forEach(row -> sheet.row(values(row, ClassColumn.values())));
    }

    private static void adjustments(StaffPaper paper, CriteriaText set) {
        StaffPaperSheet sheet =
                paper.sheet(
                                name(CriteriaSheet.ADJUSTMENTS),
                                List.of(
                                        col(AdjustmentColumn.CODE, 9, Look.TEXT),
                                        col(AdjustmentColumn.NAME, 60, Look.TEXT),
                                        col(AdjustmentColumn.POINTS, 12, Look.NUMBER),
                                        col(AdjustmentColumn.PER, 14, Look.CENTRE),
                                        col(AdjustmentColumn.CAP, 14, Look.NUMBER)))
                        .line(Look.TITLE, TEXTS.text("adjustment.title"))
                        .line(Look.HINT, TEXTS.text("adjustment.hint"))
                        .header();
        set.adjustments().forEach(row -> sheet.row(values(row, AdjustmentColumn.values())));
        sheet.blanks(SPARE_ROWS);
    }

    private static void ties(StaffPaper paper, CriteriaText set) {
        StaffPaperSheet sheet = paper.sheet(name(CriteriaSheet.RANKING), lineColumns());
        sheet.line(Look.TITLE, TEXTS.text("tie.title")).header();
        for (TieKey key : TieKey.values()) {
            lineOf(sheet, Words.TIE, key, set.ties().getOrDefault(key, ""));
        }
        sheet.choice(TEXTS.text(Words.VALUE), Words.all("tierule", TieRule.Kind.values()));
    }

    private static void lineOf(StaffPaperSheet sheet, String group, Enum<?> key, String value) {
        String remark = TEXTS.text(group + "." + key.name() + ".remark");
        boolean number = NUMBER.matcher(value).matches();
        sheet.row(
                List.of(
                        Words.vietnamese(group, key),
                        number ? new BigDecimal(value) : value,
                        remark));
    }

    private static List<Col> lineColumns() {
        return List.of(
                new Col(TEXTS.text("info.heading.key"), 40, Look.TEXT),
                new Col(TEXTS.text(Words.VALUE), 60, Look.FREE),
                new Col(TEXTS.text("info.heading.remark"), 70, Look.TEXT));
    }

    private static <C extends Enum<C>> List<Object> values(Map<C, String> row, C[] columns) {
        List<Object> values = new ArrayList<>();
        for (C column : columns) {
            String text = row.getOrDefault(column, "");
            boolean number = NUMBERS.contains(column) && NUMBER.matcher(text).matches();
            values.add(number ? new BigDecimal(text) : text);
        }
        return values;
    }

    private static Col col(Enum<?> column, int width, Look look) {
        return new Col(Words.header(column), width, look);
    }

    private static String name(CriteriaSheet sheet) {
        return Words.vietnamese("sheet", sheet);
    }
}
