package vn.parindex.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** Reads the unit register, naming every faulty row at once. */
final class UnitRegisterReader {
    private static final String TABLE = "unit";
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]*@?[^\\s@]+\\.[^\\s@]+");

    // "Xa Dung" is a name: only words with their diacritics, or abbreviations, name a kind
    private static final Pattern KIND_IN_NAME =
            Pattern.compile(
                    "^(xã|phường|thị trấn|đặc khu|tt\\.?|p\\.)[ .]\\s*(?=\\S)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Fault> faults = new ArrayList<>();

    private UnitRegisterReader() {}

    static List<Unit> read(Path workbook) throws RulebookRefused {
        StaffTable table = table(StaffBook.open(workbook));
        return new UnitRegisterReader().units(table);
    }

    private static StaffTable table(StaffBook book) throws RulebookRefused {
        HeaderWords words = HeaderWords.of(TABLE, UnitColumn.class);
        StaffTable table =
                book.pages().stream()
                        .flatMap(page -> StaffTable.on(page, words).stream())
                        .max(Comparator.comparing(each -> each.columns().size()))
                        .orElseThrow(() -> refused("UNIT-TABLE-MISSING"));
        List<Fault> missing =
                table.missing(TABLE, List.of(UnitColumn.CODE, UnitColumn.NAME, UnitColumn.KIND));
        if (!missing.isEmpty()) {
            throw new RulebookRefused(missing);
        }
        if (table.rows().isEmpty()) {
            throw new RulebookRefused(new Fault(table.sheet(), "NO-UNITS", Map.of()));
        }
        return table;
    }

    private static RulebookRefused refused(String code) {
        return new RulebookRefused(new Fault("", code, Map.of()));
    }

    private List<Unit> units(StaffTable table) throws RulebookRefused {
        List<UnitTwins.Line> lines = new ArrayList<>();
        for (StaffRow row : table.rows()) {
            lines.add(new UnitTwins.Line(row, unit(row)));
        }
        faults.addAll(UnitTwins.faults(lines));
        if (!faults.isEmpty()) {
            throw new RulebookRefused(Faults.inOrder(faults));
        }
        return lines.stream().map(UnitTwins.Line::unit).toList();
    }

    private Unit unit(StaffRow row) {
        String typed = row.cell(UnitColumn.NAME).line();
        Matcher inName = KIND_IN_NAME.matcher(typed);
        boolean prefixed = inName.find();
        Optional<UnitKind> said = prefixed ? Spelling.kindNamed(inName.group(1)) : Optional.empty();
        String name = prefixed ? typed.substring(inName.end()) : typed;
        if (name.isEmpty()) {
            faults.add(row.fault("UNIT-NAME-MISSING"));
        }
        return new Unit(
                code(row),
                name,
                kind(row, said),
                row.cell(UnitColumn.BLOCK).line(),
                row.cell(UnitColumn.ALIASES).list(),
                addresses(row),
                row.cell(UnitColumn.PREDECESSORS).list());
    }

    private String code(StaffRow row) {
        String code = Folding.tidy(row.cell(UnitColumn.CODE).shown());
        if (code.isEmpty()) {
            faults.add(row.fault("UNIT-CODE-MISSING"));
        } else if (!CODE.matcher(code).matches()) {
            faults.add(row.fault("UNIT-CODE-LETTERS", Map.of("code", code)));
        }
        return code;
    }

    private UnitKind kind(StaffRow row, Optional<UnitKind> said) {
        String typed = row.cell(UnitColumn.KIND).line();
        Optional<UnitKind> kind =
                Spelling.kindNamed(typed).or(() -> Words.named("kind", UnitKind.class, typed));
        if (typed.isEmpty() && said.isEmpty()) {
            faults.add(row.fault("UNIT-KIND-MISSING"));
        } else if (!typed.isEmpty() && kind.isEmpty()) {
            faults.add(row.fault("UNIT-KIND-UNKNOWN", Map.of("found", typed)));
        } else if (said.isPresent() && kind.isPresent() && said.get() != kind.get()) {
            String name = row.cell(UnitColumn.NAME).line();
            faults.add(row.fault("UNIT-KIND-TWO", Map.of("name", name, "kind", typed)));
        }
        return kind.or(() -> said).orElse(UnitKind.XA);
    }

    private List<String> addresses(StaffRow row) {
        List<String> addresses =
                row.cell(UnitColumn.ADDRESSES).list().stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .toList();
        addresses.stream()
                .filter(address -> !ADDRESS.matcher(address).matches())
                .forEach(
                        address ->
                                faults.add(
                                        row.fault(
                                                "UNIT-ADDRESS-MALFORMED",
                                                Map.of("found", address))));
        return addresses;
    }
}
