package vn.parindex.proof.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.testing.prose.Examination;

/**
 * Three real reports, when they lie beside the project, held to what is known to be wrong in them.
 */
class RealReportsProofTest {
    private static final Path FOLDER = Path.of("../shared/seeds");
    private static final Path KNOWN = Path.of("src/test/resources/prose/known-faults.txt");

    /**
     * Something known about a report.
     *
     * @param verdict what it is; {@code beyond} is true but in no list of known faults
     * @param words a pattern that the sentence fits
     */
    private record Known(
            String report,
            String id,
            String verdict,
            Set<String> codes,
            Pattern words,
            String value) {
        static Known of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Known(
                    cells[0],
                    cells[1],
                    cells[2],
                    Set.of(cells[3].split(" ", -1)),
                    Pattern.compile(cells[4]),
                    cells[5]);
        }

        boolean is(Finding finding) {
            return codes.contains(finding.code())
                    && finding.places().stream()
                            .anyMatch(
                                    place ->
                                            place instanceof Place.Quote quote
                                                    && words.matcher(quote.quote()).find());
        }
    }

    @Test
    void findsWhatIsKnownToBeWrong() throws IOException {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("SKIPPED: " + FOLDER + " is not there");
        }
        Assumptions.assumeTrue(there, "no real reports beside the project");
        List<Known> known =
                Files.readAllLines(KNOWN).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Known::of)
                        .toList();
        StringBuilder page = new StringBuilder();
        for (String file :
                List.of(
                        "Cho-Don_2023.docx",
                        "Thanh-Tri_2018.docx",
                        "Ba-Trang_6-thang-2023.docx",
                        "Ba-Trang_6-thang-2023.doc",
                        "Ba-Trang_6-thang-2023.pdf")) {
            page.append(page.isEmpty() ? "" : "\n").append(examined(file, known));
        }
        System.out.println(page);
        ChecksPage.real(page.toString());
    }

    private static String examined(String file, List<Known> known) throws IOException {
        String report = file.substring(0, file.indexOf('_'));
        Examination examination = RealDistricts.examination(report);
        List<Finding> findings =
                examination.of(Files.readAllBytes(FOLDER.resolve(file)), file, Map.of()).findings();
        List<Known> own = known.stream().filter(each -> each.report().equals(report)).toList();
        List<Finding> others = new ArrayList<>(findings);
        StringBuilder rows = new StringBuilder();
        int found = 0;
        int asked = 0;
        for (Known each : own) {
            Set<String> codes = new TreeSet<>();
            findings.stream().filter(each::is).forEach(finding -> codes.add(finding.code()));
            others.removeIf(each::is);
            boolean must = each.verdict().matches("ERROR|CONTRADICTION");
            asked += must ? 1 : 0;
            found += must && !codes.isEmpty() ? 1 : 0;
            rows.append(row(each, codes));
        }
        others.forEach(finding -> System.out.println("OTHER | " + file + " | " + finding));
        String counts =
                "| errors and contradictions | %d | %d | %d | %d |\n"
                        .formatted(asked, found, asked - found, others.size());
        String codes =
                others.isEmpty()
                        ? ""
                        : "\nFindings that are not in the table: "
                                + others.stream().map(Finding::code).sorted().toList()
                                + ".\n";
        return "### "
                + file
                + "\n\n| | known | found | missed | others |\n|---|---|---|---|---|\n"
                + counts
                + "\n| id | verdict | known | found as |\n|---|---|---|---|\n"
                + rows
                + codes;
    }

    private static String row(Known known, Set<String> codes) {
        String as = codes.isEmpty() ? "missed" : "`" + String.join("`, `", codes) + "`";
        return "| %s | %s | %s | %s |\n".formatted(known.id(), known.verdict(), known.value(), as);
    }
}
