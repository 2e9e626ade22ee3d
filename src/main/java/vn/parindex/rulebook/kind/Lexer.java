package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.RuleFault;

/** Cuts a formula into tokens; Vietnamese words and signs become the grammar's own. */
final class Lexer {
    private static final int LONGEST = 1000;
    private static final int MOST_TOKENS = 300;

    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("tỉ lệ", "ratio"),
                    Map.entry("tỷ lệ", "ratio"),
                    Map.entry("điểm tối đa", "max"),
                    Map.entry("mục tiêu", "target"),
                    Map.entry("số lượng", "count"),
                    Map.entry("ngày trễ", "days_late"),
                    Map.entry("làm tròn", "round"),
                    Map.entry("nhỏ nhất", "min"),
                    Map.entry("lớn nhất", "max"),
                    Map.entry("trị tuyệt đối", "abs"),
                    Map.entry("nếu", "if"),
                    Map.entry("và", "and"),
                    Map.entry("hoặc", "or"),
                    Map.entry("không", "not"),
                    Map.entry("≥", ">="),
                    Map.entry("=>", ">="),
                    Map.entry("≤", "<="),
                    Map.entry("=<", "<="),
                    Map.entry("≠", "<>"),
                    Map.entry("!=", "<>"),
                    Map.entry("==", "="),
                    Map.entry("×", "*"),
                    Map.entry("·", "*"),
                    Map.entry("÷", "/"));

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(?<number>\\d+(?:[.,]\\d+)*)"
                            + "|(?<word>(?:tỉ lệ|tỷ lệ|điểm tối đa|mục tiêu|số lượng|ngày trễ|làm tròn"
                            + "|nhỏ nhất|lớn nhất|trị tuyệt đối)(?![\\p{L}\\d_])|\\p{L}[\\p{L}\\d_]*)"
                            + "|(?<sign>>=|=>|<=|=<|<>|!=|==|[-+*/%()<>=;≥≤≠×·÷]))");

    private Lexer() {}

    /**
     * The tokens, an END last.
     *
     * @param known names; a lone {@code x} that is none of them means "times", as officials write
     */
    static List<Token> tokens(String formula, Set<String> known) throws RuleFault {
        if (formula.length() > LONGEST) {
            throw Faults.one("formula.long", Map.of("most", String.valueOf(LONGEST)));
        }
        String text = Folding.same(formula);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt() || tokens.size() >= MOST_TOKENS) {
                throw Faults.one(
                        "formula.unreadable",
                        Map.of("formula", formula, "rest", text.substring(at).strip()));
            }
            tokens.add(token(matcher, known));
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", ""));
        return tokens;
    }

    /** Names as staff write them, in order. */
    static String written(Set<String> names) {
        Map<String, String> vietnamese =
                Map.of(
                        "max", "điểm tối đa",
                        "target", "mục tiêu",
                        "ratio", "tỷ lệ",
                        "percent", "tỷ lệ",
                        "count", "số lượng",
                        "days_late", "ngày trễ");
        return names.stream()
                .map(name -> vietnamese.getOrDefault(name, name))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Token token(Matcher matcher, Set<String> known) {
        if (matcher.group("number") != null) {
            String number = matcher.group("number");
            return new Token(Token.Kind.NUMBER, number, number);
        }
        String word = matcher.group("word");
        if (word == null) {
            String sign = matcher.group("sign");
            return new Token(Token.Kind.SIGN, SYNONYMS.getOrDefault(sign, sign), sign);
        }
        return word.equals("x") && !known.contains("x")
                ? new Token(Token.Kind.SIGN, "*", word)
                : new Token(Token.Kind.WORD, SYNONYMS.getOrDefault(word, word), word);
    }
}
