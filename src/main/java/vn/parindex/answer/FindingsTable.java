package vn.parindex.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.parindex.language.Messages;
import vn.parindex.model.Place;

/** The list of findings on the result sheet, each with a link to its cell. */
final class FindingsTable {
    private static final int FULL = 30;
    private static final int NUMBER = 1;
    private static final int SEVERITY = 2;
    private static final int PLACE = 3;
    private static final int MESSAGE = 4;
    private static final Look CELL = Look.TEXT.boxed();
    private static final Look CENTRED = CELL.aligned(HorizontalAlignment.CENTER);

    private final Canvas canvas;
    private final Answer answer;
    private final Set<String> linked;
    private final Messages words;
    private final Optional<String> mainSheet;

    FindingsTable(Canvas canvas, Answer answer, Set<String> linked) {
        this.canvas = canvas;
        this.answer = answer;
        this.linked = linked;
        this.words = Messages.of("answer", answer.locale());
        this.mainSheet = mainSheet(answer);
    }

    void write() {
        canvas.heading(words.text("result.findings"));
        List<Remarks.Remark> remarks = Remarks.of(answer, FULL);
        if (remarks.isEmpty()) {
            canvas.wide(words.text("result.no-findings"), Look.TEXT);
            return;
        }
        header();
        int number = 1;
        for (Remarks.Remark each : remarks) {
            line(number++, each);
        }
    }

    private void header() {
        Look look = CENTRED.strong().on(AreaTable.HEADER);
        canvas.row();
        canvas.text(NUMBER, NUMBER, words.text("result.number"), look);
        canvas.text(SEVERITY, SEVERITY, words.text("result.severity"), look);
        canvas.text(PLACE, PLACE, words.text("result.place"), look);
        canvas.text(MESSAGE, canvas.right(), words.text("result.message"), look);
    }

    private void line(int number, Remarks.Remark remark) {
        canvas.row();
        canvas.text(NUMBER, NUMBER, String.valueOf(number), CENTRED);
        canvas.text(
                SEVERITY,
                SEVERITY,
                words.text("severity." + remark.severity().name()),
                CENTRED.on(Fills.colour(remark.severity())));
        Place place = remark.places().get(0);
        boolean leads = place instanceof Place.Cell cell && leads(cell);
        Cell cell = canvas.text(PLACE, PLACE, where(remark), leads ? CENTRED.link() : CENTRED);
        if (leads) {
            Place.Cell target = (Place.Cell) place;
            String sheet =
                    linked.stream()
                            .filter(name -> Mark.sameSheet(name, target.sheet()))
                            .findFirst()
                            .orElseThrow();
            canvas.link(cell, "'" + sheet.replace("'", "''") + "'!" + target.cell());
        }
        canvas.text(MESSAGE, canvas.right(), remark.text(), CELL);
    }

    private boolean leads(Place.Cell cell) {
        return CellAt.of(cell.cell()).isPresent()
                && linked.stream().anyMatch(name -> Mark.sameSheet(name, cell.sheet()));
    }

    private String where(Remarks.Remark remark) {
        if (!(remark.places().get(0) instanceof Place.Cell cell)) {
            return words.text("place.file");
        }
        int others = remark.places().size() - 1;
        String text =
                others == 0
                        ? words.text("place.cell", Map.of("cell", cell.cell()))
                        : words.text("place.cells", Map.of("cell", cell.cell(), "count", others));
        boolean elsewhere = mainSheet.filter(name -> !name.equals(cell.sheet())).isPresent();
        return elsewhere
                ? words.text("place.sheet", Map.of("cell", text, "sheet", cell.sheet()))
                : text;
    }

    /** The sheet of most places, which need not be named each time. */
    private static Optional<String> mainSheet(Answer answer) {
        Map<String, Long> counts =
                answer.findings().stream()
                        .flatMap(each -> each.places().stream())
                        .filter(Place.Cell.class::isInstance)
                        .map(place -> ((Place.Cell) place).sheet())
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return answer.computed().stream()
                .map(each -> each.place().sheet())
                .findFirst()
                .or(
                        () ->
                                counts.entrySet().stream()
                                        .max(
                                                Map.Entry.<String, Long>comparingByValue()
                                                        .thenComparing(Map.Entry.comparingByKey()))
                                        .map(Map.Entry::getKey));
    }
}
