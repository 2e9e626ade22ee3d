package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.parindex.model.Bytes;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Unit;

/**
 * A report that a seed tells all of: district, writer, layout, figures and faults.
 *
 * @param unit who wrote it; empty for the district
 * @param scorecard what the unit stated in its scorecard, by row
 */
public record SeededReport(
        int seed,
        ReportKind kind,
        District district,
        Optional<Unit> unit,
        Period period,
        Bytes docx,
        List<Fault> faults,
        Map<String, BigDecimal> scorecard) {

    public SeededReport {
        faults = List.copyOf(faults);
        scorecard = Map.copyOf(scorecard);
    }

    /**
     * A fault that was planted.
     *
     * @param paragraphs numbers of those that show it; empty where something is missing
     * @param echoes families that rightly stumble over it too
     */
    public record Fault(
            Family family, String name, List<Integer> paragraphs, String text, Set<Family> echoes) {
        public Fault {
            paragraphs = List.copyOf(paragraphs);
            echoes = Set.copyOf(echoes);
        }
    }

    /** A report in which everything holds. */
    public static SeededReport faultless(int seed) {
        return composed(seed, Set.of());
    }

    /** The same report with up to three faults of different families. */
    public static SeededReport faulty(int seed) {
        Faults probe = new Faults(Set.of(), new Random(seed));
        sheet(seed, probe);
        Map<Family, List<String>> byFamily = new EnumMap<>(Family.class);
        probe.offered()
                .forEach(
                        (name, family) ->
                                byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(name));
        Random random = new Random(seed * 31L + 7);
        List<Family> families = new ArrayList<>(byFamily.keySet());
        Collections.shuffle(families, random);
        // in turn, so that rare families come up as often as others
        Collections.rotate(families, seed);
        int count = Math.min(families.size(), 1 + seed % 3);
        Set<String> wanted = new HashSet<>();
        for (Family family : families.subList(0, count)) {
            List<String> names = byFamily.get(family);
            wanted.add(names.get(random.nextInt(names.size())));
        }
        return composed(seed, wanted);
    }

    private static SeededReport composed(int seed, Set<String> wanted) {
        Faults faults = new Faults(wanted, new Random(seed * 17L + 3));
        Sheet sheet = sheet(seed, faults);
        boolean exact = faults.planted().stream().anyMatch(f -> f.family() == Family.NUMBERING);
        Typesetter typesetter = new Typesetter(sheet.desk().out, new Random(seed), exact);
        byte[] docx = typesetter.docx();
        List<Fault> planted =
                faults.planted().stream()
                        .map(
                                each ->
                                        new Fault(
                                                each.family(),
                                                each.name(),
                                                each.lines().stream()
                                                        .map(typesetter::number)
                                                        .toList(),
                                                each.lines().toString(),
                                                each.echoes()))
                        .toList();
        return new SeededReport(
                seed,
                sheet.kind(),
                sheet.desk().district,
                sheet.unit(),
                sheet.period(),
                Bytes.of(docx),
                planted,
                sheet.desk().scorecard);
    }

    private record Sheet(ReportKind kind, Desk desk, Optional<Unit> unit, Period period) {}

    private static Sheet sheet(int seed, Faults faults) {
        Random random = new Random(seed);
        random.nextInt();
        District district = District.of(random);
        Habit habit = List.of(Habit.values()).get(Math.floorMod(seed, 3));
        switch (Math.floorMod(seed / 3, 4)) {
            case 0 -> {
                DistrictReport report = new DistrictReport(random, district, habit, faults);
                report.write();
                Period period = report.moment.period();
                return new Sheet(ReportKind.AGGREGATE, report, Optional.empty(), period);
            }
            case 1 -> {
                SelfAssessment report = new SelfAssessment(random, district, habit, faults);
                report.write();
                Period period = report.moment.period();
                return new Sheet(
                        ReportKind.SELF_ASSESSMENT, report, Optional.of(report.unit), period);
            }
            default -> {
                Periodic report = new Periodic(random, district, habit, faults);
                report.write();
                Period period = report.moment.period();
                return new Sheet(ReportKind.PERIODIC, report, Optional.of(report.unit), period);
            }
        }
    }
}
