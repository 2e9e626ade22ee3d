package vn.parindex.answer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Verdict;

/**
 * What a sender is told about a scorecard: the content of the marks in the workbook and of the
 * letter beside it.
 *
 * @param fileName under which the scorecard arrived
 * @param receipt the receipt number; absent when nothing is recorded
 * @param unit as headings name it, for example {@code Xã Bằng Lãng}
 * @param round the round's title
 * @param received when the delivery was taken in; absent when nothing is recorded
 * @param deadline until when a corrected scorecard is on time
 * @param findings in any order
 * @param points absent when no score could be worked out
 * @param computed the cells beside the self scores, each with the points that belong there
 */
public record Answer(
        Verdict verdict,
        String fileName,
        Optional<String> receipt,
        Optional<String> unit,
        Optional<String> round,
        Optional<LocalDateTime> received,
        Optional<LocalDateTime> deadline,
        List<Finding> findings,
        Optional<Points> points,
        List<ComputedCell> computed,
        Locale locale) {

    public Answer {
        findings = List.copyOf(findings);
        computed = List.copyOf(computed);
    }
}
