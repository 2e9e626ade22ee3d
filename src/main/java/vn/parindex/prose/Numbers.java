package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures and proportions: the numbers that are left when all others have been understood. */
final class Numbers implements Lexeme {
    private static final Pattern DIGITS = Pattern.compile("\\d++(?:[.,]\\d++)*+");
    private static final Pattern STROKE = Pattern.compile("\\s?/\\s?(?=\\d)");
    private static final Pattern JOINED =
            Pattern.compile("\\s?(?:-|,|va|den|hoac)\\s?(?:duoi\\s|tren\\s)?");
    private static final Pattern RANK =
            Pattern.compile("(?<!\\p{L})(?:[tT]hứ|hạng|vị trí|thứ tự)\\s(?:số\\s|thứ\\s)?$");
    private static final Pattern RANKING =
            Pattern.compile("\\b(?:xep|hang|vi tri|thu hang|dung)\\b");
    // điểm tự chấm: 13.940
    private static final Pattern POINTS = Pattern.compile("\\bdiem\\b[^\\d;.,()]*$");
    private static final String RANKED = "hang";
    private static final int NEAR = 14;
    private static final int FAR = 30;

    @Override
    public void read(Line line) {
        if (!line.hasDigits()) {
            return;
        }
        List<Draft> drafts = drafts(line);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            drafts.set(i, drafts.get(i).before(drafts.get(i + 1), line));
        }
        drafts.forEach(draft -> draft.token(line).ifPresent(line::take));
    }

    private static List<Draft> drafts(Line line) {
        List<Draft> drafts = new ArrayList<>();
        Matcher digits = DIGITS.matcher(line.bare());
        int from = 0;
        while (digits.find(from)) {
            from = digits.end();
            if (line.isFree(digits.start(), digits.end()) && stands(line, digits)) {
                Draft draft = draft(line, numeral(digits));
                drafts.add(draft);
                from = draft.end();
            }
        }
        return drafts;
    }

    private static Draft draft(Line line, Numeral first) {
        int end = first.span().to();
        int measured = Measures.end(line, end);
        Matcher stroke = line.from(end, STROKE);
        if (stroke.lookingAt() || stroke.region(measured, line.bare().length()).lookingAt()) {
            Matcher second = DIGITS.matcher(line.bare());
            if (second.find(stroke.end()) && line.isFree(second.start(), second.end())) {
                Numeral whole = numeral(second);
                Measure measure = Measure.behind(line, second.end());
                return new Draft(first, Optional.of(whole), measure);
            }
        }
        return new Draft(first, Optional.empty(), Measure.behind(line, end));
    }

    private static Numeral numeral(Matcher digits) {
        return new Numeral(new Span(digits.start(), digits.end()), digits.group());
    }

    // not a piece of a word, of a symbol or of a code
    private static boolean stands(Line line, Matcher digits) {
        int start = digits.start();
        int end = digits.end();
        boolean measured = Measures.behind(line, end).isPresent();
        char before = line.at(start - 1);
        boolean glued = Character.isLetter(before);
        boolean word = Character.isLowerCase(before) && Character.isLetter(line.at(start - 2));
        boolean hyphened = before == '-' && Character.isLetter(line.at(start - 2));
        char behind = line.at(end);
        boolean open = before == '/' || hyphened || (glued && !(word && measured));
        boolean closed = Character.isLetter(behind) && !measured;
        boolean code = (behind == '/' || behind == '-') && Character.isUpperCase(line.at(end + 1));
        return !open && !closed && !code;
    }

    /** A number, or two with a stroke between them, and what stands behind. */
    private record Draft(Numeral first, Optional<Numeral> second, Measure measure) {

        int end() {
            return second.orElse(first).span().to();
        }

        /** 5, 6 và 7 điểm: what the last one counts, all do. */
        Draft before(Draft next, Line line) {
            int start = next.first.span().from();
            boolean near = start - end() <= NEAR && line.isFree(end(), start);
            String between = near ? line.bare().substring(end(), start) : "";
            boolean joined = !measure.sure() && near && JOINED.matcher(between).matches();
            return joined ? new Draft(first, second, next.measure) : this;
        }

        Optional<Token> token(Line line) {
            int start = first.span().from();
            if (isPlace(line, start)) {
                boolean ranked = RANKING.matcher(line.before(start, FAR)).find();
                return ranked || second.isPresent()
                        ? first.whole().map(value -> first.figure(value, RANKED, false))
                        : Optional.empty();
            }
            boolean points = POINTS.matcher(line.before(start, FAR)).find();
            Measure meant = points ? measure.asPoints() : measure.orPoints(first);
            if (second.isPresent()) {
                return Division.of(line, first, second.get(), meant);
            }
            boolean about = About.is(line, start, end());
            return meant.value(first)
                    .map(value -> first.withSign(line).figure(value, meant.name(), about));
        }

        // thứ 4/8; a weekday is one too, but no rank
        private boolean isPlace(Line line, int start) {
            String before = line.text().substring(Math.max(0, start - NEAR), start);
            return RANK.matcher(before).find() && !measure.name().equals("%");
        }
    }
}
