package vn.parindex.prose;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.NameMatch;
import vn.parindex.rulebook.UnitRegister;

/** Tells tokens in a short notation, so that tests can compare whole sentences. */
final class Told {
    private Told() {}

    /** The tokens of every sentence, sentences separated by {@code ||}. */
    static String of(UnitRegister units, String text) {
        return sentences(units, text).stream().map(Told::of).collect(Collectors.joining(" || "));
    }

    static List<Sentence> sentences(UnitRegister units, String... paragraphs) {
        List<Block> blocks = new java.util.ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(
                    new Paragraph(
                            blocks.size() + 1,
                            Paragraph.Zone.BODY,
                            text,
                            java.util.Optional.empty(),
                            Paragraph.Look.PLAIN,
                            List.of(),
                            List.of()));
        }
        return Sentences.of(new Manuscript(blocks, Manuscript.Format.DOCX), units);
    }

    static String of(Sentence sentence) {
        return sentence.tokens().stream().map(Told::of).collect(Collectors.joining(" | "));
    }

    static String of(Token token) {
        if (token instanceof Token.Figure figure) {
            return figure(figure);
        }
        if (token instanceof Token.Proportion proportion) {
            return number(proportion.part()) + "/" + figure(proportion.whole());
        }
        if (token instanceof Token.Day day) {
            return "day " + day(day);
        }
        if (token instanceof Token.Time time) {
            return time(time);
        }
        if (token instanceof Token.Document document) {
            String date = document.date().map(day -> " of " + day(day)).orElse("");
            String by = document.issuer().isEmpty() ? "" : " by " + document.issuer();
            return "doc " + document.symbol() + date + by;
        }
        if (token instanceof Token.Unit unit) {
            return "unit " + unit(unit);
        }
        if (token instanceof Token.Criterion criterion) {
            return "criterion " + criterion.code();
        }
        Token.Units several = (Token.Units) token;
        return (several.excepted() ? "except " : "units ")
                + several.units().stream().map(Told::unit).collect(Collectors.joining(", "));
    }

    private static String figure(Token.Figure figure) {
        String measure = figure.measure().isEmpty() ? "" : " " + figure.measure();
        return (figure.about() ? "~" : "") + number(figure) + measure;
    }

    private static String number(Token.Figure figure) {
        return figure.value().toPlainString();
    }

    private static String day(Token.Day day) {
        return day.day().map(number -> number + ".").orElse("") + day.month() + "." + day.year();
    }

    private static String time(Token.Time time) {
        String year = time.year().map(each -> " " + each).orElse("");
        boolean span = !time.lastYear().equals(time.year());
        String last = span ? "-" + time.lastYear().orElseThrow() : "";
        String number = time.number() == 1 ? "" : " " + time.number();
        boolean quarter = time.kind() == vn.parindex.model.Period.Kind.QUARTER;
        return time.kind() + (quarter ? " " + time.number() : number) + year + last;
    }

    private static String unit(Token.Unit unit) {
        if (unit.match() instanceof NameMatch.Unknown) {
            return unit.name() + "?";
        }
        if (unit.match() instanceof NameMatch.Suggested suggested) {
            return unit.name() + "~" + suggested.unit().name();
        }
        if (unit.match() instanceof NameMatch.Ambiguous) {
            return unit.name() + "??";
        }
        return unit.match().accepted().orElseThrow().name();
    }

    static UnitRegister register(String communes, String townships) {
        List<Unit> units = new java.util.ArrayList<>();
        for (String name : communes.split(", ", -1)) {
            units.add(unit(name, UnitKind.XA));
        }
        for (String name : townships.isEmpty() ? new String[0] : townships.split(", ", -1)) {
            units.add(unit(name, UnitKind.THI_TRAN));
        }
        return new UnitRegister(units);
    }

    private static Unit unit(String name, UnitKind kind) {
        return new Unit(
                vn.parindex.language.Folding.bare(name).replace(' ', '-'),
                name,
                kind,
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
