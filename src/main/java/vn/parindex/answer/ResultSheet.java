package vn.parindex.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.parindex.language.Messages;
import vn.parindex.model.Identity;
import vn.parindex.model.Verdict;

/**
 * The first sheet of an answer: verdict, what to do, the list of findings with links, points by
 * area. Its first column is hidden and holds the mark by which the sheet is known again.
 */
final class ResultSheet {
    private static final int[] WIDTHS = {1, 6, 12, 19, 26, 10, 10, 11, 10};
    private static final double MARGIN = 0.5;

    private final Answer answer;
    private final Messages words;
    private final Canvas canvas;

    private ResultSheet(Answer answer, Canvas canvas) {
        this.answer = answer;
        this.words = Messages.of("answer", answer.locale());
        this.canvas = canvas;
    }

    /**
     * Adds the sheet at the end of a workbook.
     *
     * @param linked names of the sheets that links can lead to
     */
    static Sheet write(Workbook workbook, String name, Answer answer, Set<String> linked) {
        Sheet sheet = workbook.createSheet(name);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setColumnHidden(0, true);
        Canvas canvas = new Canvas(sheet, WIDTHS);
        ResultSheet result = new ResultSheet(answer, canvas);
        result.head();
        result.steps();
        new FindingsTable(canvas, answer, linked).write();
        answer.points().ifPresent(points -> new AreaTable(canvas, answer.locale()).write(points));
        result.print(sheet);
        sheet.getRow(0).createCell(0).setCellValue(Identity.ANSWER_MARK);
        return sheet;
    }

    private void head() {
        canvas.wide(words.text("result.title"), Canvas.TITLE);
        answer.round().ifPresent(round -> canvas.wide(round, Canvas.SUBTITLE));
        canvas.gap();
        canvas.wide(Headline.of(answer), Canvas.BANNER.banner(colour(answer.verdict())));
        canvas.gap();
        fact("unit", answer.unit());
        fact("receipt", answer.receipt());
        fact("received", answer.received());
        fact("deadline", answer.deadline());
        answer.points().map(Points::whole).ifPresent(this::totals);
    }

    private void totals(AreaPoints whole) {
        String self =
                words.text("result.of-max", Map.of("points", whole.self(), "max", whole.max()));
        fact("self", Optional.of(self));
        fact(
                "computed",
                whole.computed().map(sum -> words.text("result.points", Map.of("points", sum))));
    }

    private void fact(String name, Optional<?> value) {
        value.ifPresent(
                fact ->
                        canvas.pair(
                                words.text("result." + name),
                                words.text("result.value", Map.of("value", fact))));
    }

    private void steps() {
        canvas.heading(words.text("result.steps"));
        int number = 1;
        for (String step : Steps.of(answer)) {
            canvas.wide(number++ + ". " + step, Look.TEXT);
        }
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "1E7B34";
            case ACCEPTED_WITH_NOTES -> "B45F06";
            case NEEDS_CORRECTION, REFUSED -> "B00020";
        };
    }

    private void print(Sheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(false);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.getFooter().setCenter(words.text("result.footer"));
    }
}
