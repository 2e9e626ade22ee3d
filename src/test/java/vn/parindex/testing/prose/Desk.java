package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import vn.parindex.model.Unit;

/** What every writer of a report has at hand. */
class Desk {
    final Random random;
    final District district;
    final Habit habit;
    final Faults faults;
    final Say say;
    final Draft out;
    final boolean dots;

    /** Figures that the same unit stated in its scorecard, by row. */
    final Map<String, BigDecimal> scorecard = new HashMap<>();

    private final int firstNumber;

    Desk(Random random, District district, Habit habit, Faults faults) {
        this.random = random;
        this.district = district;
        this.habit = habit;
        this.faults = faults;
        say = new Say(habit, random);
        out = new Draft(random);
        dots = random.nextBoolean();
        firstNumber = 3 + random.nextInt(20);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String n(int value) {
        return say.count(value);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A day of the round's year, rising with the step. */
    LocalDate day(int step) {
        return LocalDate.of(district.year(), 1, 6).plusDays(step);
    }

    int number(int step) {
        return firstNumber + step;
    }

    void filler(String section, int most) {
        say.some("f." + section, between(1, most)).forEach(text -> listed(text));
    }

    Line listed(String text) {
        return chance(60) ? out.bullet(text) : out.body(text);
    }

    /** A share as printed; with the fault named, wrong or cut off instead of rounded. */
    String percent(int part, int whole, String fault) {
        boolean wrong = faults.at(Family.RATIO, fault + "-wrong");
        BigDecimal exact = say.share(part, whole, RoundingMode.HALF_UP);
        BigDecimal cut = say.share(part, whole, RoundingMode.DOWN);
        boolean truncated = exact.compareTo(cut) != 0 && faults.at(Family.RATIO, fault + "-cut");
        BigDecimal shown = truncated ? cut : exact;
        if (wrong) {
            int tenths = 7 + faults.random().nextInt(60);
            BigDecimal off = BigDecimal.valueOf(tenths, 1);
            shown = exact.compareTo(off) > 0 ? exact.subtract(off) : exact.add(off);
        }
        return say.percent(shown);
    }

    /** Tells where a share with a fault stands. */
    void ratio(String fault, Line line) {
        faults.in(Family.RATIO, fault + "-wrong", List.of(line), Family.SHARE, Family.SIPAS);
        faults.in(Family.RATIO, fault + "-cut", List.of(line), Family.SHARE);
    }

    /** A total as printed; with the fault named, with a slip. */
    int total(int value, String fault) {
        return faults.at(Family.SUM, fault) ? faults.slip(value) : value;
    }

    void sum(String fault, Line line) {
        faults.in(Family.SUM, fault, List.of(line), Family.RATIO, Family.SHARE);
    }

    /** Splits a number in parts of at least one. */
    int[] split(int total, int parts) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < total; i++) {
            cuts.add(i);
        }
        Collections.shuffle(cuts, random);
        List<Integer> chosen = new ArrayList<>(cuts.subList(0, parts - 1));
        Collections.sort(chosen);
        int[] sizes = new int[parts];
        int before = 0;
        for (int i = 0; i < parts - 1; i++) {
            sizes[i] = chosen.get(i) - before;
            before = chosen.get(i);
        }
        sizes[parts - 1] = total - before;
        return sizes;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Header, title and the first paragraph. */
    void head(String issuer, String superior, String symbol, LocalDate signed, String place) {
        Line.Table table = out.table();
        table.borders = false;
        String day =
                chance(25)
                        ? "ngày      tháng %d năm %d"
                                .formatted(signed.getMonthValue(), signed.getYear())
                        : String.format(
                                "ngày %02d tháng %s năm %d",
                                signed.getDayOfMonth(), month(signed), signed.getYear());
        String number = chance(50) ? "      " : Integer.toString(between(20, 300));
        table.row(List.of(superior, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).forEach(Line::bold);
        table.row(List.of(issuer, "Độc lập - Tự do - Hạnh phúc")).forEach(Line::bold);
        table.row(List.of("Số: " + number + "/" + symbol, place + ", " + day));
        out.centred("BÁO CÁO");
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    /** The end with signature and recipients. */
    void foot(String closing, String authority, String position) {
        out.body(closing);
        Line.Table table = out.table();
        table.borders = false;
        table.row(List.of("Nơi nhận:", authority)).forEach(Line::bold);
        table.row(List.of("- UBND huyện (b/c);", position));
        table.row(List.of("- Phòng Nội vụ;", ""));
        table.row(
                List.of("- Lưu: VT.", pick(List.of("Trần Văn Lực", "Lê Thị Hiền", "Hà Quốc Bảo"))));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A name with one letter wrong that is nobody's name and like one unit's only, if there is. */
    Optional<String> misspelt(Unit unit) {
        String name = unit.name();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < name.length(); i++) {
            for (char letter : "aeionmhcg".toCharArray()) {
                if (Character.isLetter(name.charAt(i)) && Character.isLowerCase(name.charAt(i))) {
                    wrong.add(name.substring(0, i) + letter + name.substring(i + 1));
                }
            }
        }
        Collections.shuffle(wrong, new Random(name.hashCode()));
        return wrong.stream()
                .filter(each -> district.units().stream().filter(u -> near(u, each)).count() == 1)
                .findFirst();
    }

    private static boolean near(Unit unit, String name) {
        String plain = vn.parindex.language.Folding.bare(unit.name());
        String other = vn.parindex.language.Folding.bare(name);
        return distance(plain, other) <= 2;
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    cost[i][j] =
                            Math.min(
                                    cost[i - 1][j - 1] + same,
                                    1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }
}
