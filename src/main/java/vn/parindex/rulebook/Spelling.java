package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.UnitKind;

/**
 * One way of reading a printed name of a unit: with or without the words in front taken off.
 *
 * @param kind the kind that the words in front say
 * @param name the rest, equal for equal names
 * @param bareName the rest without diacritics
 */
record Spelling(Optional<UnitKind> kind, String name, String bareName) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:\"“”]+|[\\s.,;:\"“”]+$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{L}\\d])0+(?=\\d)");

    /** "…, huyện Chợ Đồn", "… (tỉnh Bắc Kạn)" behind the name. */
    private static final Pattern SUPERIOR =
            Pattern.compile(
                    "\\s*[,;(–-]\\s*(huyện|quận|thị xã|thành phố|tp|tỉnh|huyen|tinh)[ .].*$");

    private static final Pattern OFFICE =
            Pattern.compile("^(ubnd|ủy ban nhân dân|uy ban nhan dan)[ .]+");

    private static final Map<UnitKind, Pattern> KINDS = kinds();

    private Spelling(Optional<UnitKind> kind, String name) {
        this(kind, name, Folding.bare(name));
    }

    /** Every reading, the one that takes least off first. */
    static List<Spelling> readings(String printed) {
        List<Spelling> readings = new ArrayList<>();
        String whole = key(SUPERIOR.matcher(spaced(printed)).replaceFirst(""));
        readings.add(new Spelling(Optional.empty(), whole));
        Matcher office = OFFICE.matcher(whole);
        String name = office.find() ? whole.substring(office.end()).strip() : whole;
        if (!name.equals(whole)) {
            readings.add(new Spelling(Optional.empty(), name));
        }
        KINDS.forEach(
                (kind, words) -> {
                    Matcher matcher = words.matcher(name);
                    if (matcher.find() && matcher.end() < name.length()) {
                        String rest = key(name.substring(matcher.end()));
                        readings.add(new Spelling(Optional.of(kind), rest));
                    }
                });
        return readings;
    }

    private static String spaced(String printed) {
        return Folding.same(printed.replace('_', ' '));
    }

    /** The reading that takes most off: how a name stands in the register. */
    static Spelling bare(String printed) {
        List<Spelling> readings = readings(printed);
        return readings.get(readings.size() - 1);
    }

    /** Equal for names that differ only in how they are typed. */
    static String key(String name) {
        String same = APOSTROPHES.matcher(Folding.same(name)).replaceAll("'");
        String spaced = SEPARATORS.matcher(same).replaceAll(" ");
        String trimmed = EDGES.matcher(spaced).replaceAll("");
        return LEADING_ZEROS.matcher(trimmed).replaceAll("");
    }

    /** The kind that this word or abbreviation names. */
    static Optional<UnitKind> kindNamed(String word) {
        String key = key(word) + " x";
        return KINDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(key).lookingAt())
                .filter(each -> each.getValue().matcher(key).replaceFirst("").equals("x"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** True unless the words in front say another kind. */
    boolean allows(UnitKind other) {
        return kind.isEmpty() || kind.get() == other;
    }

    private static Map<UnitKind, Pattern> kinds() {
        Map<UnitKind, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(UnitKind.XA, Pattern.compile("^(xã|xa|x\\.)( +|(?<=\\.))"));
        kinds.put(
                UnitKind.PHUONG,
                Pattern.compile("^((phường|phuong)( +|(?=\\d))|p\\. *|p +|p(?=\\d))"));
        kinds.put(
                UnitKind.THI_TRAN,
                Pattern.compile("^((thị trấn|thi tran|tt|t\\.t)( +|(?=\\.))\\.? *)"));
        kinds.put(UnitKind.DAC_KHU, Pattern.compile("^(đặc khu|dac khu|đk\\.|đk) *(?<=[ .])"));
        return kinds;
    }
}
