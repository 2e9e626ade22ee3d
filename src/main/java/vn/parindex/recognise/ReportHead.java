package vn.parindex.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Paragraph;

/**
 * The block above a report's title.
 *
 * @param bodies the lines that name bodies, the superior one first, as printed
 * @param symbol number and symbol without blanks; empty text when there is none
 * @param place before the date; empty text when there is none
 */
record ReportHead(List<String> bodies, String symbol, String place, Optional<LocalDate> date) {
    private static final Pattern MOTTO =
            Pattern.compile("(?iu)\\s*(?:cộng h[oò]à?a? xã hội|độc lập\\s*-\\s*tự do).*$");
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?iu)\\bsố\\s*[:.]?\\s*(\\d{1,5}\\p{Lu}?)?[\\s.…_]*([-/]\\s*\\p{L}[\\p{L}\\d./&]*"
                            + "(?:\\s?-\\s?\\p{L}[\\p{L}\\d./&]*)*)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?iu)([\\p{L}\\d' .-]{2,50}?)?,?\\s*\\bngày\\b[\\s.…_]*(\\d{1,2})?[\\s.…_]*tháng"
                            + "[\\s.…_]*(\\d{1,2})?[\\s.…_]*năm\\s*(\\d{4})?");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)^(?:v/v|về việc)\\b.*");
    private static final Pattern BODY =
            Pattern.compile(
                    "^(?:uy ban|ubnd|hdnd|hoi dong|dang uy|huyen uy|phong|so |ban |van phong|bo |cong an"
                            + "|xa |phuong |thi tran |tt\\.? |dac khu |huyen |quan |thi xa |thanh pho"
                            + " |tp\\.? |tinh |chi cuc|trung tam|to ).*");

    ReportHead {
        bodies = List.copyOf(bodies);
    }

    static ReportHead of(List<Paragraph> lines) {
        List<String> bodies = new ArrayList<>();
        String symbol = "";
        String place = "";
        Optional<LocalDate> date = Optional.empty();
        for (Paragraph line : lines) {
            String text = MOTTO.matcher(line.text()).replaceFirst("").strip();
            Matcher number = SYMBOL.matcher(text);
            boolean numbered = number.find();
            if (numbered && symbol.isEmpty()) {
                symbol = symbol(number);
            }
            String rest = numbered ? text.substring(number.end()).strip() : text;
            Matcher day = DATE.matcher(rest);
            if (day.find()) {
                place = Optional.ofNullable(day.group(1)).map(String::strip).orElse(place);
                date = date.or(() -> date(day));
            } else if (!numbered && isBody(text)) {
                bodies.add(text);
            }
        }
        return new ReportHead(bodies, symbol, place, date);
    }

    private static boolean isBody(String text) {
        return !SUBJECT.matcher(text).matches() && BODY.matcher(Folding.bare(text) + " ").matches();
    }

    private static String symbol(Matcher number) {
        String digits = Optional.ofNullable(number.group(1)).orElse("");
        return digits + number.group(2).replaceAll("\\s", "");
    }

    private static Optional<LocalDate> date(Matcher day) {
        if (day.group(2) == null || day.group(3) == null || day.group(4) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(day.group(4)),
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The kind of document in the symbol, {@code BC}; empty text when there is none. */
    String type() {
        int slash = symbol.indexOf('/');
        String behind = symbol.substring(slash + 1);
        int hyphen = behind.indexOf('-');
        return slash < 0 || hyphen < 0 ? "" : behind.substring(0, hyphen);
    }

    /** The body in the symbol, {@code UBND}; empty text when there is none. */
    String signer() {
        int hyphen = symbol.lastIndexOf('-');
        return hyphen < 0 || type().isEmpty() ? "" : symbol.substring(hyphen + 1);
    }
}
