package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the sheet "Thông tin". */
final class InfoReader {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(2000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(4);

    private final NamedLines<InfoKey> lines;
    private final List<Fault> faults = new ArrayList<>();

    InfoReader(NamedLines<InfoKey> lines) {
        this.lines = lines;
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * Everything the sheet says; where it is faulty, something that lets the rest be checked.
     *
     * @param folder name of the folder that holds the set
     */
    SetInfo read(String folder) {
        return new SetInfo(
                id(folder),
                words(InfoKey.TITLE),
                year(),
                lines.value(InfoKey.BASIS).line(),
                number(InfoKey.SCALE, "100", each -> each.signum() > 0),
                number(InfoKey.STEP, "0.01", each -> each.signum() > 0),
                decimals(InfoKey.DECIMALS, "2"),
                decimals(InfoKey.TOTAL_DECIMALS, "3"),
                decimals(InfoKey.PERCENT_DECIMALS, "2"),
                number(InfoKey.BONUS_CAP, "0", each -> each.signum() >= 0),
                number(InfoKey.PENALTY_CAP, "0", each -> true).abs());
    }

    // a copied folder whose workbook still bears the old name would mix up two sets
    private String id(String folder) {
        String id = words(InfoKey.ID);
        if (!id.isEmpty() && !id.equals(folder)) {
            faults.add(
                    lines.fault(
                            InfoKey.ID, "SET-ID-FOLDER", Map.of("found", id, "folder", folder)));
        }
        return id;
    }

    private int year() {
        StaffCell cell = lines.value(InfoKey.YEAR);
        if (cell.isBlank()) {
            faults.add(lines.fault(InfoKey.YEAR, "YEAR-MISSING", Map.of()));
            return FIRST_YEAR.intValueExact();
        }
        return number(InfoKey.YEAR, "2000", InfoReader::isYear).intValueExact();
    }

    private static boolean isYear(BigDecimal number) {
        return isWhole(number)
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0;
    }

    private int decimals(InfoKey key, String usual) {
        return number(
                        key,
                        usual,
                        each ->
                                isWhole(each)
                                        && each.signum() >= 0
                                        && each.compareTo(MOST_DECIMALS) <= 0)
                .intValueExact();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private String words(InfoKey key) {
        String text = lines.value(key).line();
        if (text.isEmpty()) {
            faults.add(lines.fault(key, "INFO-MISSING", Map.of("line", words(key, Words.INFO))));
        }
        return text;
    }

    private BigDecimal number(InfoKey key, String usual, Predicate<BigDecimal> fits) {
        StaffCell cell = lines.value(key);
        BigDecimal number = cell.number().orElse(new BigDecimal(usual));
        boolean read = cell.isBlank() || cell.number().isPresent();
        if (read && fits.test(number)) {
            return number;
        }
        faults.add(
                lines.fault(
                        key,
                        "INFO-UNREADABLE",
                        Map.of("line", words(key, Words.INFO), "found", cell.line())));
        return new BigDecimal(usual);
    }

    private static String words(InfoKey key, String group) {
        return Words.vietnamese(group, key);
    }
}
