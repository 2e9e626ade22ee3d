package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.OfficeTools;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

/** The blank scorecard as a unit gets it. */
class ScorecardTemplateTest {
    private static final Unit UNIT = Units.commune("bang-lang", "Bằng Lãng");

    @TempDir Path folder;

    @Test
    void equalArgumentsGiveEqualBytes() throws IOException {
        assertThat(blank()).isEqualTo(blank());
    }

    @Test
    void microsoftsValidatorHasNothingToSay() throws IOException {
        Path file = folder.resolve("bang-lang.xlsx");
        Files.write(file, blank());

        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    private static byte[] blank() throws IOException {
        return ScorecardTemplate.write(set(), Rounds.of(2023), UNIT, Messages.VIETNAMESE);
    }

    private static CriteriaSet set() {
        return ASet.of("thu", 2023)
                .area(
                        "1",
                        "Chỉ đạo, điều hành",
                        ALeaf.of("1.1.1", "3").ratio("Tổng số nhiệm vụ", "Số nhiệm vụ hoàn thành"),
                        ALeaf.of("1.1.2", "1").yesNo("Có ban hành"),
                        ALeaf.of("1.2", "0.5").judged("0.25"))
                .area(
                        "2",
                        "Thể chế",
                        ALeaf.of("2.1", "2").percent().ifNotApplicable(NaPolicy.FULL),
                        ALeaf.of("2.2", "1").levels("Đầy đủ, đúng hạn", "1", "Không", "0"),
                        ALeaf.of("2.3", "2").survey())
                .build();
    }
}
