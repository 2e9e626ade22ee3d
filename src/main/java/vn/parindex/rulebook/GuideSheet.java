package vn.parindex.rulebook;

import java.util.List;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.StaffPaper.Col;
import vn.parindex.rulebook.StaffPaper.Look;
import vn.parindex.rulebook.kind.RuleKinds;

/** The sheet that explains how rules are written, with an example of every kind. */
final class GuideSheet {
    private static final Messages TEXTS = Words.VIETNAMESE;
    private static final int STEPS = 6;

    private GuideSheet() {}

    static void write(StaffPaper paper) {
        StaffPaperSheet sheet =
                paper.sheet(
                        Words.vietnamese("sheet", CriteriaSheet.GUIDE),
                        List.of(
                                new Col(TEXTS.text("guide.kind"), 20, Look.TEXT),
                                new Col(TEXTS.text("guide.use"), 44, Look.TEXT),
                                new Col(TEXTS.text("guide.max"), 9, Look.NUMBER),
                                new Col(TEXTS.text("guide.parameters"), 42, Look.TEXT),
                                new Col(TEXTS.text("guide.inputs"), 44, Look.TEXT),
                                new Col(TEXTS.text("guide.meaning"), 60, Look.TEXT)));
        sheet.line(Look.TITLE, TEXTS.text("guide.title"));
        for (int step = 1; step <= STEPS; step++) {
            sheet.line(Look.PLAIN, TEXTS.text("guide.step." + step));
        }
        sheet.header();
        for (RuleKind kind : RuleKinds.ALL) {
            sheet.row(row(kind));
        }
    }

    private static List<Object> row(RuleKind kind) {
        GuideExample example = GuideExample.of(kind);
        return List.of(
                kind.label(),
                TEXTS.text("guide." + kind.name() + ".use"),
                example.max(),
                example.parameters(),
                example.inputs(),
                example.meaning());
    }
}
