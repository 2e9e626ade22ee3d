package vn.parindex.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that count nothing: of headings, articles, standards, addresses and the like. */
final class Labels implements Lexeme {
    private static final String CODE = "\\d{1,3}(?:\\.\\d{1,3}){0,4}";

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:phan|chuong|muc|dieu|phu luc|bieu)?\\s?\\(?"
                            + "(?:\\d{1,2}\\)?(?:\\.\\d{1,2}){0,4}\\)?\\s?(?:[.):]|[/-](?=\\s))(?=\\s?[a-z(]|\\s|$)"
                            + "|\\d{1,2}(?:\\.\\d{1,2}){1,4}(?=\\s[a-z]))");
    private static final Pattern ITEM =
            Pattern.compile("(?<=[.;:…]\\s)\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?=\\s\\p{Lu})");
    private static final Pattern RING = Pattern.compile("\\((\\d{1,2})\\)");
    private static final Pattern ODD =
            Pattern.compile(
                    "\\b(?:iso|tcvn|qcvn|qd-ttg|cmcn|cn)\\s?\\d[\\d.:]{0,15}"
                            + "|\\d{1,6}:\\d{1,6}"
                            + "|\\b1 phan(?![a-z])|\\b\\d{1,2}\\s?(?:h|gio)\\s?\\d{1,2}\\b"
                            + "|(?<![\\d.,/])24\\s?/\\s?[27]4?h?(?![\\d/])"
                            + "|(?<![\\d.,])0\\d{8,10}(?!\\d)|(?<![\\d.,])0\\d{2,4}[.\\s]\\d{3,4}[.\\s]\\d{3,4}(?![\\d])"
                            + "|(?:https?://|www\\.)\\S{0,200}[\\w/]|\\S{1,60}@\\S{1,60}");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b"
                            + Words.pattern("numbered.txt")
                            + "\\s("
                            + CODE
                            + "[a-z]?)(?![\\d/%]|[.,]\\d|\\s?%)(?:(?:\\s?[,-]\\s?|\\sva\\s)\\d{1,2}(?![\\d/%.,]|\\s?%))?");
    private static final Pattern OF_CODE =
            Pattern.compile(
                    "\\b(?:nhiem vu|noi dung|muc tieu|chi tieu|chi so)\\s(?:so\\s)?\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![\\d%]|,\\d)\\.?");
    private static final Pattern LAW =
            Pattern.compile(
                    "\\b(?:Chỉ thị|Nghị quyết|Quyết định|Nghị định|Luật|Thông tư|Kế hoạch|Công văn|Thông báo"
                            + "|Chương trình|Hướng dẫn|QĐ|NQ|KH|BC|TB|CV|Tổ|Điều|Khoản)\\s(?:số\\s?:?\\s?)?\\d{1,5}[A-ZĐ]?(?![\\d/%]|[.,]\\d)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public void read(Line line) {
        if (!line.hasDigits()) {
            return;
        }
        line.each(HEADING, found -> pass(line, found));
        line.eachPrinted(ITEM, found -> pass(line, found));
        line.each(ODD, found -> uncounted(line, found));
        line.each(NUMBERED, found -> uncounted(line, found));
        line.each(OF_CODE, found -> pass(line, found));
        line.eachPrinted(LAW, found -> uncounted(line, found));
        rings(line);
    }

    private static void pass(Line line, Matcher found) {
        line.pass(new Span(found.start(), found.end()));
    }

    private static void uncounted(Line line, Matcher found) {
        if (Measures.behind(line, found.end()).isEmpty()) {
            pass(line, found);
        }
    }

    // (1) … (2) … in a sentence number its parts; a lone (12) counts
    private static void rings(Line line) {
        Matcher all = RING.matcher(line.bare());
        int due = 1;
        while (all.find() && Integer.parseInt(all.group(1)) == due) {
            due++;
        }
        if (due <= 2) {
            return;
        }
        all.reset();
        for (int i = 1; i < due && all.find(); i++) {
            pass(line, all);
        }
    }
}
