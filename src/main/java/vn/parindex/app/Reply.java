package vn.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.parindex.answer.Annotator;
import vn.parindex.answer.Answer;
import vn.parindex.answer.ComputedCell;
import vn.parindex.answer.Letter;
import vn.parindex.answer.Points;
import vn.parindex.answer.ReportLetter;
import vn.parindex.answer.word.WordAnnotator;
import vn.parindex.answer.word.WordLetter;
import vn.parindex.files.SafeName;
import vn.parindex.language.UnitName;
import vn.parindex.model.Bytes;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.rulebook.CriteriaSet;

/**
 * What goes back to a sender.
 *
 * @param ending of the file's name, with its dot
 * @param file the sender's own file with remarks, or a letter that quotes it
 * @param letter the short letter beside it
 */
record Reply(String ending, Bytes file, String letter) {
    private static final Set<String> WORKBOOKS = Set.of(".xlsx", ".xlsm", ".xls");
    private static final Set<String> DOCUMENTS = Set.of(".docx", ".docm", ".dotx", ".dotm");

    /** The reply to an examined file. */
    static Reply to(Examination found, byte[] original, CriteriaSet set, Cover cover)
            throws IOException {
        if (found instanceof ScorecardExamination scorecard) {
            Answer answer =
                    answer(
                            scorecard,
                            cover,
                            Optional.of(Points.of(set, scorecard.scores())),
                            ComputedCell.of(scorecard.submission(), scorecard.scores()));
            return new Reply(
                    ending(cover, WORKBOOKS, ".xlsx"),
                    Bytes.of(Annotator.annotate(original, answer)),
                    Letter.text(answer));
        }
        ReportExamination report = (ReportExamination) found;
        Answer answer = answer(report, cover, Optional.empty(), List.of());
        boolean carriesComments = report.format() == Manuscript.Format.DOCX;
        return new Reply(
                carriesComments ? ending(cover, DOCUMENTS, ".docx") : ".docx",
                Bytes.of(
                        carriesComments
                                ? WordAnnotator.annotate(
                                        original, answer, report.report().title().number())
                                : WordLetter.write(answer)),
                ReportLetter.text(answer));
    }

    // without a known ending Windows would not know what to open the answer with
    private static String ending(Cover cover, Set<String> known, String usual) {
        String ending = SafeName.extension(cover.fileName());
        return known.contains(ending.toLowerCase(Locale.ROOT)) ? ending : usual;
    }

    private static Answer answer(
            Examination found, Cover cover, Optional<Points> points, List<ComputedCell> computed) {
        return new Answer(
                found.verdict(),
                cover.fileName(),
                cover.receipt(),
                found.unit().map(new UnitName(cover.locale())::full),
                cover.round(),
                cover.received(),
                cover.deadline(),
                found.findings(),
                points,
                computed,
                cover.locale());
    }
}
