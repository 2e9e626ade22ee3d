package vn.parindex.proof.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.testing.prose.Family;
import vn.parindex.testing.prose.SeededReport;

/** How many planted faults were found, and what was found that isn't there. */
final class Tally {
    private final Map<Family, int[]> counts = new EnumMap<>(Family.class);
    private final List<String> notes = new ArrayList<>();

    Tally() {
        for (Family family : Family.values()) {
            counts.put(family, new int[3]);
        }
    }

    void add(SeededReport report, List<Finding> findings) {
        for (SeededReport.Fault fault : report.faults()) {
            int[] count = counts.get(fault.family());
            count[0]++;
            if (findings.stream().anyMatch(finding -> finds(finding, fault))) {
                count[1]++;
            } else {
                notes.add(
                        note("MISSED", report, fault.family() + " " + fault.name(), fault.text()));
            }
        }
        for (Finding finding : findings) {
            if (report.faults().stream().noneMatch(fault -> concerns(finding, fault))) {
                counts.get(Families.of(finding.code()))[2]++;
                notes.add(note("FALSE", report, finding.code(), words(finding)));
            }
        }
    }

    private static boolean finds(Finding finding, SeededReport.Fault fault) {
        return Families.matches(finding.code(), fault.family()) && touches(finding, fault);
    }

    private static boolean concerns(Finding finding, SeededReport.Fault fault) {
        boolean related =
                Families.matches(finding.code(), fault.family())
                        || fault.echoes().contains(Families.of(finding.code()));
        return related && touches(finding, fault);
    }

    private static boolean touches(Finding finding, SeededReport.Fault fault) {
        return fault.paragraphs().isEmpty()
                || finding.places().stream()
                        .anyMatch(
                                place ->
                                        place instanceof Place.Quote quote
                                                && fault.paragraphs().contains(quote.paragraph()));
    }

    private static String note(String what, SeededReport report, String name, String words) {
        return String.join(
                " | ",
                what,
                name,
                "seed " + report.seed() + (report.faults().isEmpty() ? " faultless" : ""),
                report.kind() + " " + report.period().kind() + " " + report.period().year(),
                words);
    }

    private static String words(Finding finding) {
        String quote =
                finding.place() instanceof Place.Quote words
                        ? words.paragraph() + ": " + words.quote()
                        : "";
        return quote + " | expected " + finding.expected() + " found " + finding.found();
    }

    /** One line for each miss and each false finding. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The table as it stands in the documentation. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append("| checks | planted | found | missed | false | recall | precision |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        int[] all = new int[3];
        counts.forEach(
                (family, count) -> {
                    for (int i = 0; i < 3; i++) {
                        all[i] += count[i];
                    }
                    table.append(row(family.name().replace('_', '-'), count));
                });
        return table.append(row("**all**", all)).toString();
    }

    private static String row(String name, int[] count) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s | %s |\n",
                name,
                count[0],
                count[1],
                count[0] - count[1],
                count[2],
                percent(count[1], count[0]),
                percent(count[1], count[1] + count[2]));
    }

    private static String percent(int part, int whole) {
        return whole == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f %%", Math.floor(part * 1000.0 / whole) / 10);
    }
}
