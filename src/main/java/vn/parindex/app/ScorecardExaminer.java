package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.check.Attached;
import vn.parindex.check.Checks;
import vn.parindex.check.Examined;
import vn.parindex.model.Finding;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.read.SubmissionReader;
import vn.parindex.read.Unreadable;
import vn.parindex.read.WorkbookReader;
import vn.parindex.recognise.Recogniser;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.score.Scorer;

/** Holds a scorecard against the rules of a round; it keeps nothing and changes nothing. */
final class ScorecardExaminer {
    private final Round round;
    private final CriteriaSet set;
    private final Recogniser recogniser;

    ScorecardExaminer(Round round, CriteriaSet set, UnitRegister units) {
        this.round = round;
        this.set = set;
        this.recogniser = new Recogniser(set, units);
    }

    /** The way of every scorecard, whether it came through a door or from the command line. */
    ScorecardExamination examine(byte[] original, String fileName) throws NotTaken {
        return examine(original, fileName, Optional.empty());
    }

    /** The same, with the evidence that was attached. */
    ScorecardExamination examine(byte[] original, String fileName, Optional<Attached> evidence)
            throws NotTaken {
        FlatWorkbook workbook = read(original);
        Recognition.Scorecard scorecard = recognise(workbook, fileName);
        Submission submission = SubmissionReader.read(workbook, scorecard, set);
        Scores scores = Scorer.score(set, submission);
        List<Finding> findings =
                Checks.findings(new Examined(submission, scorecard, set, round, scores, evidence));
        return new ScorecardExamination(scorecard, submission, scores, findings);
    }

    private static FlatWorkbook read(byte[] original) throws NotTaken {
        try {
            return WorkbookReader.read(original);
        } catch (Unreadable unreadable) {
            throw new NotTaken(unreadable.reason());
        }
    }

    private Recognition.Scorecard recognise(FlatWorkbook workbook, String fileName)
            throws NotTaken {
        Recognition recognition = recogniser.recognise(workbook, fileName);
        if (recognition instanceof Recognition.Scorecard scorecard) {
            return scorecard;
        }
        throw new NotTaken(((Recognition.Refused) recognition).reason());
    }
}
