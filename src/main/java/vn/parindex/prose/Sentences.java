package vn.parindex.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.UnitRegister;

/** Splits a report into sentences and says what their words mean. */
public final class Sentences {
    private static final Pattern ABOVE =
            Pattern.compile(
                    "(?i)\\b(?:huyện|quận|thị xã|thành phố|tỉnh|TP\\.?)\\s(?=\\p{Lu})",
                    Pattern.UNICODE_CASE);

    private final List<Lexeme> lexemes;

    private Sentences(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** The sentences of a report in the order of its text. */
    public static List<Sentence> of(Manuscript manuscript, UnitRegister units) {
        Set<String> above = new HashSet<>();
        manuscript.paragraphs().forEach(paragraph -> above(paragraph.text(), above));
        NameReader names = new NameReader(new NameIndex(units), above);
        Sentences reader =
                new Sentences(
                        List.of(
                                new Documents(),
                                new Days(),
                                new Criteria(),
                                new Times(),
                                new Names(names),
                                new Labels(),
                                new Numbers()));
        List<Sentence> all = new ArrayList<>();
        manuscript.paragraphs().forEach(paragraph -> all.addAll(reader.of(paragraph)));
        return List.copyOf(all);
    }

    private List<Sentence> of(Paragraph paragraph) {
        Line line = new Line(paragraph.text());
        lexemes.forEach(lexeme -> lexeme.read(line));
        List<Token> tokens = line.tokens();
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Span span : Splitting.of(line)) {
            int first = next;
            while (next < tokens.size() && tokens.get(next).span().from() < span.to()) {
                next++;
            }
            sentences.add(new Sentence(paragraph, span, tokens.subList(first, next)));
        }
        return sentences;
    }

    // a district may share its name with its township
    private static void above(String text, Set<String> names) {
        Matcher kind = ABOVE.matcher(text);
        Line line = new Line(text);
        while (kind.find()) {
            for (int end : CapitalRun.at(line, kind.end()).ends()) {
                names.add(Plain.of(text.substring(kind.end(), end)));
            }
        }
    }
}
