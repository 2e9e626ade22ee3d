package vn.parindex.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.SubmissionReaderTest.values;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.language.Messages;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.Submission;
import vn.parindex.recognise.Recogniser;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Example;

/** Whatever happened to a scorecard, it is read, or refused with words. */
class MutationTest {
    private static final int TIMES = 50;
    private static final List<Mutation> ALL = List.of(Mutation.values());
    private static final FlatWorkbook STRAIGHT = Cards.flat(Cards.filledCard().bytes());
    private static final Recogniser RECOGNISER =
            new Recogniser(Example.SET, new UnitRegister(List.of(Cards.LANG, Cards.LUNG)));

    private final Random random = new Random(2023);

    @ParameterizedTest
    @EnumSource
    void isReadOrRefusedWithWords(Mutation mutation) {
        for (int i = 0; i < TIMES; i++) {
            FlatWorkbook once = mutation.applied(STRAIGHT, random);
            end(once, mutation.harmless);
            Mutation second = ALL.get(random.nextInt(ALL.size()));
            end(second.applied(once, random), false);
        }
    }

    private static void end(FlatWorkbook workbook, boolean unchanged) {
        Recognition recognition = RECOGNISER.recognise(workbook, "xã Bằng Lãng.xlsx");
        if (recognition instanceof Recognition.Refused refused) {
            assertThat(unchanged).as(refused.reason()).isFalse();
            assertThat(Refusals.ALL).contains(refused.reason());
            assertThat(
                            Messages.of("refusals", Messages.VIETNAMESE)
                                    .text("refusal." + refused.reason()))
                    .isNotBlank();
        } else if (recognition instanceof Recognition.Scorecard scorecard) {
            var read = SubmissionReader.read(workbook, scorecard, Example.SET);
            if (unchanged) {
                assertThat(scorecard.unit()).contains(Cards.LANG);
                assertThat(values(read)).isEqualTo(values(straight()));
                assertThat(read.strays()).isEmpty();
            }
        }
    }

    private static Submission straight() {
        var scorecard = (Recognition.Scorecard) RECOGNISER.recognise(STRAIGHT, "x.xlsx");
        return SubmissionReader.read(STRAIGHT, scorecard, Example.SET);
    }
}
