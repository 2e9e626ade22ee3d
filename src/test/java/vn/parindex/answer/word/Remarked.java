package vn.parindex.answer.word;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.answer.Answer;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;

/** An answer about a report, put together for a test. */
public final class Remarked {
    private final List<Finding> findings = new ArrayList<>();
    private Optional<LocalDateTime> received = Optional.empty();
    private Optional<String> receipt = Optional.empty();

    private Optional<LocalDateTime> deadline = Optional.empty();
    private String fileName = "bao-cao.docx";
    private Locale locale = Messages.VIETNAMESE;

    public static Remarked nothing() {
        return new Remarked();
    }

    /** A finding at the first place in a text where these words stand. */
    public Remarked at(int paragraph, String text, String words) {
        int from = text.indexOf(words);
        if (from < 0) {
            throw new IllegalArgumentException(words);
        }
        return at(words, new Place.Quote(paragraph, text, from, from + words.length()));
    }

    /** A warning that speaks of these words. */
    public Remarked at(String words, Place... places) {
        return finding(Severity.WARNING, words, places);
    }

    public Remarked finding(Severity severity, String words, Place... places) {
        findings.add(
                new Finding(
                        "UNIT-UNKNOWN",
                        severity,
                        List.of(places),
                        Map.of("found", Value.of(words)),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    public Remarked deadline(LocalDateTime moment) {
        deadline = Optional.of(moment);
        return this;
    }

    public Remarked file(String name) {
        fileName = name;
        return this;
    }

    public Remarked english() {
        locale = Messages.ENGLISH;
        return this;
    }

    public Remarked received(LocalDateTime moment, String number) {
        received = Optional.of(moment);
        receipt = Optional.of(number);
        return this;
    }

    public Answer answer() {
        return new Answer(
                Verdict.of(findings),
                fileName,
                receipt,
                Optional.of("Xã Bằng Lãng"),
                Optional.of("Chỉ số cải cách hành chính năm 2023"),
                received,
                deadline,
                findings,
                Optional.empty(),
                List.of(),
                locale);
    }

    /** What the comment on these words says. */
    static String comment(String words) {
        return "parindex: Cần xem lại: Không tìm thấy đơn vị “"
                + words
                + "” trong danh mục đơn vị của đợt đánh giá. Hãy ghi lại đúng tên đơn vị ở dòng"
                + " “Đơn vị” phía trên bảng.";
    }
}
