package vn.parindex.check.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.model.Place;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;
import vn.parindex.prose.Understood;

/** A document where it is named. */
record Cited(Sentence sentence, Token.Document document) {
    private static final Pattern SUBJECT_BEGINS =
            Pattern.compile(" (ve|v/v|phe duyet|quy dinh|ban hanh|cong bo|giao|trien khai)\\b.*");
    private static final Pattern OPENS = Pattern.compile("[-+*•. ]*(vao )?(ngay )?");
    private static final Pattern ISSUED =
            Pattern.compile(",? [^.;]{0,80}\\bban hanh\\b[^.;]{0,60}");
    private static final Pattern CUT = Pattern.compile("[,;:(\\[.].*| (ve|v/v|ban hanh) .*");

    /** Every document with a number, in order. */
    static List<Cited> in(Understood text) {
        return text.sentences().stream()
                .flatMap(
                        sentence ->
                                sentence.each(Token.Document.class)
                                        .filter(each -> !each.number().isEmpty())
                                        .map(each -> new Cited(sentence, each)))
                .toList();
    }

    Place.Quote place() {
        return sentence.at(document.span());
    }

    String symbol() {
        return document.symbol();
    }

    Optional<LocalDate> date() {
        return day().flatMap(Token.Day::date);
    }

    /** The day of it, behind its number or at the beginning of the sentence. */
    Optional<Token.Day> day() {
        return document.date().or(this::opening);
    }

    /** "Ngày 06/02/2023, UBND xã ban hành Kế hoạch số 15/KH-UBND …". */
    private Optional<Token.Day> opening() {
        boolean only = sentence.each(Token.Document.class).count() == 1;
        return sentence.each(Token.Day.class)
                .filter(day -> only && OPENS.matcher(Plain.before(sentence, day.span())).matches())
                .filter(day -> ISSUED.matcher(Plain.of(between(day))).matches())
                .findFirst();
    }

    private String between(Token.Day day) {
        int from = day.span().to();
        int to = Math.max(from, document.span().from());
        return sentence.paragraph().text().substring(from, to);
    }

    /** The number without its letter. */
    int number() {
        String digits = document.number().replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** Who issued it, equal for equal bodies; of a level that there is only one of, the level. */
    String issuer() {
        String said = CUT.matcher(Plain.of(document.issuer())).replaceFirst("").strip();
        String body =
                said.replace("uy ban nhan dan", "ubnd")
                        .replace("hoi dong nhan dan", "hdnd")
                        .replaceFirst("^(lanh dao|chu tich|pho chu tich) ", "");
        return body.replaceFirst("^(ubnd|hdnd) (tinh|huyen|quan)\\b.*", "$1 $2");
    }

    /** What it is about, as far as the sentence says. */
    String subject() {
        Span behind = document.span();
        String words = Plain.behind(sentence, behind).split("[;.]", 2)[0];
        var begun = SUBJECT_BEGINS.matcher(" " + words);
        return begun.find() ? begun.group().strip() : "";
    }

    /** The words in front of it, with those of its span before the number. */
    String introduced() {
        String text = Plain.of(document.span().of(sentence.paragraph().text()));
        int number = text.indexOf(Plain.of(document.number()));
        return Plain.before(sentence, document.span()) + text.substring(0, Math.max(0, number));
    }
}
