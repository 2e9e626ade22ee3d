package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.parindex.prose.Sentence;
import vn.parindex.rulebook.ClassRow;
import vn.parindex.rulebook.CriteriaSet;

/**
 * By what limits classes are given: those that the document prints or, when it prints none, those
 * of the criteria set, if that is of the report's own year.
 *
 * @param rules the best class first
 * @param printed true for those of the document
 */
record ClassRules(List<Rule> rules, boolean printed) {

    /** One class: the limits of the total, and what every area must reach. */
    record Rule(String name, String shown, Optional<ClassBand> band, ClassRow row) {

        /** What an area keeps from a better class falls to this one, however high its total. */
        boolean holds(BigDecimal total, Optional<BigDecimal> area) {
            int above = total.compareTo(row.totalFrom());
            return (above > 0 || (above == 0 && band.map(ClassBand::lowIncluded).orElse(true)))
                    && area.map(least -> least.compareTo(row.everyAreaFrom()) >= 0).orElse(true);
        }
    }

    /** The bands of the document, each class once, the best first. */
    static List<ClassBand> bands(ExaminedReport report) {
        Set<String> names = new HashSet<>();
        List<ClassBand> bands = new ArrayList<>();
        for (Sentence sentence : report.text().sentences()) {
            for (ClassBand band : ClassBand.in(sentence)) {
                if (names.add(key(band.name()))) {
                    bands.add(band);
                }
            }
        }
        bands.sort(
                Comparator.comparing((ClassBand band) -> band.low().orElse(BigDecimal.ZERO))
                        .reversed());
        return bands.size() < 2 ? List.of() : bands;
    }

    static ClassRules of(ExaminedReport report) {
        List<ClassBand> bands = bands(report);
        if (!bands.isEmpty()) {
            return new ClassRules(bands.stream().map(ClassRules::rule).toList(), true);
        }
        CriteriaSet set = report.rules().set();
        boolean own =
                report.rules().round().year() == set.year()
                        && report.recognition()
                                .period()
                                .filter(period -> period.year() == set.year())
                                .isPresent();
        return new ClassRules(
                own ? set.classes().stream().map(ClassRules::rule).toList() : List.of(), false);
    }

    private static Rule rule(ClassBand band) {
        BigDecimal low = band.low().orElse(BigDecimal.ZERO);
        ClassRow row = new ClassRow(band.name(), low, band.area().orElse(BigDecimal.ZERO));
        return new Rule(band.name(), band.printed(), Optional.of(band), row);
    }

    private static Rule rule(ClassRow row) {
        String shown = "≥ " + row.totalFrom().stripTrailingZeros().toPlainString() + "%";
        return new Rule(row.name(), shown, Optional.empty(), row);
    }

    /** The class that a result earns; empty where the limits leave a gap. */
    Optional<Rule> earned(BigDecimal total, Optional<BigDecimal> leastArea) {
        boolean inGap =
                printed
                        && rules.stream()
                                .flatMap(each -> each.band().stream())
                                .noneMatch(band -> band.holds(total));
        return inGap
                ? Optional.empty()
                : rules.stream().filter(each -> each.holds(total, leastArea)).findFirst();
    }

    /**
     * The class that should have been printed, when it is surely another. Without the areas, a
     * lower class may be right.
     */
    Optional<Rule> instead(String printedClass, BigDecimal total, Optional<BigDecimal> leastArea) {
        int found = index(printedClass);
        Optional<Rule> earned = earned(total, leastArea);
        boolean areasCount =
                leastArea.isEmpty()
                        && rules.stream().anyMatch(each -> each.row().everyAreaFrom().signum() > 0);
        return earned.filter(each -> found >= 0)
                .filter(each -> rules.indexOf(each) != found)
                .filter(each -> !areasCount || found < rules.indexOf(each));
    }

    /** Place of the class with this name, -1 when there is none. */
    int index(String name) {
        return IntStream.range(0, rules.size())
                .filter(at -> key(rules.get(at).name()).equals(key(name)))
                .findFirst()
                .orElse(-1);
    }

    /** Equal for names of one class. */
    static String key(String name) {
        return Plain.of(name)
                .replaceAll("\\b(xep|loai|muc|dat|nhiem vu)\\b|[^a-z ]", "")
                .replaceAll(" +", " ")
                .strip();
    }
}
