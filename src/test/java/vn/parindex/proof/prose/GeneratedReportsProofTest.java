package vn.parindex.proof.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Recognition;
import vn.parindex.testing.prose.Examination;
import vn.parindex.testing.prose.SeededReport;

/**
 * Reports of invented districts, each wording, outline and layout told by its seed: 300 with one to
 * three planted faults and 100 in which everything holds.
 */
class GeneratedReportsProofTest {
    private static final int FAULTY = 300;
    private static final int FAULTLESS = 100;

    @Test
    void findsPlantedFaultsAndNothingElse() throws IOException {
        Tally tally = new Tally();
        List<String> unknown = new ArrayList<>();
        for (int seed = 0; seed < FAULTY; seed++) {
            examine(SeededReport.faulty(seed), tally, unknown);
        }
        for (int seed = 1000; seed < 1000 + FAULTLESS; seed++) {
            examine(SeededReport.faultless(seed), tally, unknown);
        }
        String table = tally.table();
        System.out.println(table);
        tally.notes().forEach(System.out::println);
        assertThat(unknown).as("not recognised for what they are").isEmpty();
        ChecksPage.generated(
                FAULTY
                        + " reports with one to three planted faults and "
                        + FAULTLESS
                        + " in which everything holds, of three districts that write differently."
                        + " A finding is false when it is not about a planted fault.\n\n"
                        + table);
    }

    private static void examine(SeededReport report, Tally tally, List<String> unknown) {
        Examination.Outcome outcome =
                new Examination(report.district().register(), report.district().round())
                        .of(report.docx().array(), "bao-cao.docx", report.scorecard());
        String said = said(outcome.recognition());
        String known = report.kind() + " " + report.unit() + " " + Optional.of(report.period());
        if (!said.equals(known)) {
            unknown.add(report.seed() + ": " + said + " instead of " + known);
        }
        tally.add(report, outcome.findings());
    }

    private static String said(Recognition recognition) {
        return recognition instanceof Recognition.Report report
                ? report.kind() + " " + report.unit() + " " + report.period()
                : recognition.toString();
    }
}
