package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.record.Logged;

/** The work cut off after each durable step and begun again: as if nothing had happened. */
class CutOffTest {
    private static Map<String, String> undisturbed;

    @TempDir Path folder;

    @BeforeAll
    static void withoutACut(@TempDir Path folder) throws Exception {
        AWorkplace work = filled(folder);
        assertThat(work.once()).isEqualTo(new Tally(4, 2, 1, 0, 0));
        undisturbed = outcome(work, folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"SET_ASIDE", "MAIL_.*"})
    void nothingIsLostAndNothingAnsweredTwice(Step step) throws Exception {
        AWorkplace work = filled(folder);
        AtomicBoolean cut = new AtomicBoolean();
        work.watchedBy(
                (passed, sha256) -> {
                    if (passed == step && cut.compareAndSet(false, true)) {
                        throw new Cut();
                    }
                });
        try {
            work.once();
        } catch (Cut expected) {
            // the process is gone
        }
        assertThat(cut).isTrue();

        work.once();
        assertThat(outcome(work, folder)).isEqualTo(undisturbed);
    }

    private static AWorkplace filled(Path folder) throws IOException {
        AWorkplace work = new AWorkplace(folder);
        byte[] lang = AWorkplace.scorecard(AWorkplace.LANG);
        work.dropAged("1.xlsx", lang);
        work.dropAged("2.xlsx", AWorkplace.scorecard(AWorkplace.LUNG));
        work.dropAged("3.txt", "Kính gửi".getBytes(UTF_8));
        work.dropAged("lần hai/4.xlsx", lang);
        return work;
    }

    /** Every file that people see with its content, every delivery, every arrival. */
    private static Map<String, String> outcome(AWorkplace work, Path folder) throws Exception {
        Map<String, String> outcome = new TreeMap<>();
        for (String name : work.tree()) {
            outcome.put(name, Integer.toString(contentHash(folder.resolve(name))));
        }
        for (Logged logged : work.log()) {
            outcome.put(logged.delivery().receipt(), logged.delivery() + " " + logged.state());
        }
        outcome.put("arrivals", work.arrivals().toString());
        outcome.put("left", left(folder).toString());
        return outcome;
    }

    private static int contentHash(Path file) throws IOException {
        return java.util.Arrays.hashCode(Files.readAllBytes(file));
    }

    /** Nothing half written may stay in the store of bytes. */
    private static List<String> left(Path folder) throws IOException {
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("du-lieu/tep"))) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .forEach(left::add);
        }
        return left;
    }

    private static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
