package vn.parindex.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.model.Unit;

/** The units of a round, as the office keeps them in a workbook. */
public final class UnitRegister {
    private static final int LONGEST = 60;
    private static final int REMEMBERED = 5_000;

    private final List<Unit> units;
    private final Map<String, Unit> byCode;
    private final NameMatcher matcher;

    // a report asks for the same names and cells over and over
    private final Map<String, NameMatch> matched = new ConcurrentHashMap<>();

    public UnitRegister(List<Unit> units) {
        this.units = List.copyOf(units);
        byCode = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        matcher = new NameMatcher(this.units);
    }

    /**
     * Reads a register.
     *
     * @throws RulebookRefused with every fault of the workbook
     */
    public static UnitRegister read(Path workbook) throws RulebookRefused {
        return new UnitRegister(UnitRegisterReader.read(workbook));
    }

    /** In the order of the workbook. */
    public List<Unit> units() {
        return units;
    }

    /** The unit with this code. */
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit that a printed name means, with or without the word for its kind. */
    public NameMatch match(String printed) {
        if (printed.length() > LONGEST) {
            return matcher.match(printed);
        }
        if (matched.size() > REMEMBERED) {
            matched.clear();
        }
        return matched.computeIfAbsent(printed, matcher::match);
    }
}
