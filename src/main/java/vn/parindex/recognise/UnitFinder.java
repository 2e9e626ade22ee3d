package vn.parindex.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.UnitRegister;

/** Whose a scorecard is: by its code, else by the printed name, and by the file's name last. */
final class UnitFinder {
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\d]{2,5}$");
    private static final Pattern GAPS = Pattern.compile("[\\s_,;()\\[\\]+-]+");
    private static final int MOST_WORDS = 6;

    private final UnitRegister register;

    UnitFinder(UnitRegister register) {
        this.register = register;
    }

    /** All different units that the marks in the file name; the first is the one to believe. */
    List<Unit> stated(Marks marks) {
        Set<Unit> units = new LinkedHashSet<>();
        for (String code : marks.unitCodes()) {
            register.byCode(code).ifPresent(units::add);
        }
        marks.stated().unitName().flatMap(this::named).ifPresent(units::add);
        if (units.isEmpty()) {
            marks.unitCodes().forEach(code -> named(code).ifPresent(units::add));
        }
        return List.copyOf(units);
    }

    /** The one unit that the longest words of the file's name mean. */
    Optional<Unit> inFileName(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        String stem = EXTENSION.matcher(name.strip()).replaceAll("");
        Optional<Unit> whole = named(stem);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = GAPS.splitAsStream(stem).filter(word -> !word.isEmpty()).toList();
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            Set<Unit> found = windows(words, length);
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Set<Unit> windows(List<String> words, int length) {
        Set<Unit> found = new LinkedHashSet<>();
        for (int from = 0; from + length <= words.size(); from++) {
            List<String> window = words.subList(from, from + length);
            candidates(window).forEach(each -> named(each).ifPresent(found::add));
        }
        return found;
    }

    private static List<String> candidates(List<String> window) {
        List<String> candidates = new ArrayList<>(List.of(String.join(" ", window)));
        candidates.add(String.join("-", window));
        return candidates;
    }

    private Optional<Unit> named(String name) {
        return register.byCode(name).or(() -> register.match(name).accepted());
    }
}
