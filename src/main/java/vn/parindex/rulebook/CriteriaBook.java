package vn.parindex.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;

/** The sheets of a criteria set, found and cut into rows; nothing is understood yet. */
record CriteriaBook(
        StaffTable criteria,
        NamedLines<InfoKey> info,
        StaffTable classes,
        Optional<StaffTable> adjustments,
        NamedLines<TieKey> ties) {

    static CriteriaBook open(Path file) throws RulebookRefused {
        return new Opening(StaffBook.open(file)).book();
    }

    /** Finds the sheets and gathers what is missing. */
    private static final class Opening {
        private static final List<CriterionColumn> CRITERIA_COLUMNS =
                List.of(
                        CriterionColumn.CODE,
                        CriterionColumn.NAME,
                        CriterionColumn.MAX,
                        CriterionColumn.KIND,
                        CriterionColumn.PARAMETERS,
                        CriterionColumn.INPUTS,
                        CriterionColumn.DEPARTMENT,
                        CriterionColumn.SOURCE);

        private final StaffBook book;
        private final List<Fault> faults = new ArrayList<>();

        Opening(StaffBook book) {
            this.book = book;
        }

        CriteriaBook book() throws RulebookRefused {
            StaffTable criteria =
                    required(CriteriaSheet.CRITERIA, CriterionColumn.class, CRITERIA_COLUMNS);
            StaffTable classes =
                    required(
                            CriteriaSheet.CLASSES,
                            ClassColumn.class,
                            List.of(ClassColumn.NAME, ClassColumn.TOTAL_FROM));
            Optional<StaffTable> adjustments =
                    page(CriteriaSheet.ADJUSTMENTS)
                            .flatMap(page -> table(page, AdjustmentColumn.class));
            Optional<StaffBook.Page> info = page(CriteriaSheet.INFO);
            if (info.isEmpty()) {
                faults.add(missing(CriteriaSheet.INFO));
            }
            if (!faults.isEmpty()) {
                throw new RulebookRefused(faults);
            }
            return new CriteriaBook(
                    criteria,
                    NamedLines.on(info.orElseThrow(), Words.INFO, InfoKey.class),
                    classes,
                    adjustments,
                    page(CriteriaSheet.RANKING)
                            .map(page -> NamedLines.on(page, Words.TIE, TieKey.class))
                            .orElseGet(NamedLines::none));
        }

        private <C extends Enum<C>> StaffTable required(
                CriteriaSheet sheet, Class<C> columns, List<C> required) {
            Optional<StaffBook.Page> page = page(sheet);
            if (page.isEmpty()) {
                faults.add(missing(sheet));
            }
            StaffTable table =
                    page.flatMap(each -> table(each, columns))
                            .orElse(
                                    new StaffTable(
                                            page.map(StaffBook.Page::name).orElse(""),
                                            List.of(),
                                            List.of()));
            if (page.isPresent()) {
                faults.addAll(table.missing(Words.group(columns), required));
            }
            return table;
        }

        private <C extends Enum<C>> Optional<StaffTable> table(
                StaffBook.Page page, Class<C> columns) {
            return StaffTable.on(page, HeaderWords.of(Words.group(columns), columns));
        }

        private Optional<StaffBook.Page> page(CriteriaSheet sheet) {
            for (Messages bundle : Words.BOTH) {
                String name = Folding.bare(bundle.text("sheet." + sheet.name()));
                for (StaffBook.Page page : book.pages()) {
                    if (Folding.bare(page.name()).equals(name)) {
                        return Optional.of(page);
                    }
                }
            }
            return Optional.empty();
        }

        private static Fault missing(CriteriaSheet sheet) {
            return new Fault(
                    "", "SHEET-MISSING", Map.of("sheet", Words.vietnamese("sheet", sheet)));
        }
    }
}
