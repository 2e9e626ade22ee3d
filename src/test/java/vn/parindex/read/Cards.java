package vn.parindex.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.parindex.language.Messages;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.Submission;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.recognise.Recogniser;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.Example;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.Units;

/** Real scorecards of the example set, and the way from their bytes to a submission. */
public final class Cards {
    public static final Unit LANG = Units.commune("bang-lang", "Bằng Lãng");
    public static final Unit LUNG = Units.of("bang-lung", "Bằng Lũng", UnitKind.THI_TRAN, "");
    public static final Unit PHONG = Units.commune("yen-phong", "Yên Phong");

    private static final Recogniser RECOGNISER =
            new Recogniser(Example.SET, new UnitRegister(List.of(LANG, LUNG, PHONG)));
    private static final byte[] BLANK = blank();

    private Cards() {}

    /** The blank scorecard of Bằng Lãng. */
    public static FilledScorecard blankCard() {
        return FilledScorecard.of(BLANK);
    }

    /** One that is filled in. */
    public static FilledScorecard filledCard() {
        return blankCard()
                .figure("1.1.1", "date", LocalDate.of(2022, 12, 28))
                .with("1.1.1", "1", "12/KH-UBND ngày 28/12/2022")
                .figure("1.1.2", "a", 50)
                .figure("1.1.2", "b", 48)
                .with("1.1.2", "2,88", "180/BC-UBND ngày 05/12/2023")
                .page("1.1.2", "trang 3")
                .figure("1.2", "n", 4)
                .with("1.2", "1")
                .explanation("1.2", "Đăng trên trang của xã")
                .figure("1.3", "yes", "Có")
                .with("1.3", "0,5")
                .figure("2.1", "level", "Đầy đủ")
                .with("2.1", "1")
                .with("2.2", "1,75")
                .notApplicable("2.3")
                .with("2.3", "1")
                .figure("3.1", "p", "94,9")
                .with("3.1", "1,9")
                .with("3.4", "0");
    }

    public static Recognition recognise(byte[] bytes, String fileName) {
        return RECOGNISER.recognise(flat(bytes), fileName);
    }

    public static Recognition.Scorecard scorecard(byte[] bytes) {
        Recognition recognition = recognise(bytes, "phiếu.xlsx");
        if (recognition instanceof Recognition.Scorecard scorecard) {
            return scorecard;
        }
        throw new AssertionError(recognition);
    }

    public static Submission submission(byte[] bytes) {
        return SubmissionReader.read(flat(bytes), scorecard(bytes), Example.SET);
    }

    public static FlatWorkbook flat(byte[] bytes) {
        try {
            return WorkbookReader.read(bytes);
        } catch (Unreadable refused) {
            throw new AssertionError(refused.reason(), refused);
        }
    }

    private static byte[] blank() {
        try {
            return ScorecardTemplate.write(Example.SET, Example.ROUND, LANG, Messages.VIETNAMESE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
