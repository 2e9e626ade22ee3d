package vn.parindex.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.SubmissionReaderTest.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.files.Completeness;
import vn.parindex.model.Recognition;
import vn.parindex.model.Submission;
import vn.parindex.testing.OfficeTools;

/** A scorecard that went through another office program says the same. */
class OtherProgramsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsWhatLibreOfficeSaved(String format) throws IOException {
        byte[] ours = Cards.filledCard().bytes();
        Path in = Files.write(folder.resolve("phiếu.xlsx"), ours);
        Path saved = OfficeTools.convert(in, format, Files.createDirectory(folder.resolve("ra")));
        byte[] theirs = Files.readAllBytes(saved);

        Submission read = Cards.submission(theirs);
        assertThat(values(read)).isEqualTo(values(Cards.submission(ours)));
        assertThat(read.stated()).isEqualTo(Cards.submission(ours).stated());
        assertThat(read.strays()).isEmpty();
        // the old format has no place where LibreOffice names itself
        assertThat(read.application()).startsWith(format.equals("xlsx") ? "LibreOffice" : "");
        Recognition.Scorecard scorecard = Cards.scorecard(theirs);
        assertThat(scorecard.unit()).contains(Cards.LANG);
        assertThat(scorecard.conflict()).isEmpty();
        assertThat(Completeness.of(saved)).isEqualTo(Completeness.WHOLE);
    }
}
