package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.AreaResult;
import vn.parindex.model.Results;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;

/** The picture of a round, told in one language: its names and figures as sentences need them. */
final class Telling {
    private static final int TABLED = 400;
    private static final int SHOWN = 100;

    private final RoundPicture picture;
    private final Messages messages;
    private final UnitPhrase phrase;
    private final int pointDecimals;
    private final List<Standing> standings;

    Telling(RoundPicture picture, Locale locale) {
        this.picture = picture;
        this.messages = Messages.of("report", locale);
        this.phrase = new UnitPhrase(messages);
        this.pointDecimals = pointDecimals(picture);
        this.standings =
                picture.standings().stream()
                        .sorted(
                                (one, other) ->
                                        UnitPhrase.order().compare(one.unit(), other.unit()))
                        .toList();
    }

    RoundPicture picture() {
        return picture;
    }

    Results results() {
        return picture.results();
    }

    Locale locale() {
        return messages.locale();
    }

    UnitPhrase units() {
        return phrase;
    }

    /** One per unit, by kind and name whatever order they came in. */
    List<Standing> standings() {
        return standings;
    }

    List<Unit> unitsWhere(Predicate<Standing> condition) {
        return standings.stream().filter(condition).map(Standing::unit).toList();
    }

    /** The units with a result. */
    List<Unit> ranked() {
        return results().units().stream().map(UnitResult::unit).toList();
    }

    /** The results that a table in Word shows: all, unless they would fill a book. */
    List<UnitResult> tabled() {
        List<UnitResult> units = results().units();
        return units.size() <= TABLED ? units : units.subList(0, SHOWN);
    }

    /** Says, where a table can't show all results, where the others are. */
    List<Block> tableNote() {
        int shown = tabled().size();
        int all = results().units().size();
        return shown == all
                ? List.of()
                : List.of(
                        new Block.Paragraph(
                                ParagraphStyle.NOTE,
                                text("table.best", Map.of("shown", shown, "all", all))));
    }

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Map<String, ?> facts) {
        return messages.text(key, facts);
    }

    List<String> texts(String... keys) {
        return Stream.of(keys).map(messages::text).toList();
    }

    /** The text of this key for one, or for many. */
    String counted(String key, int count, Map<String, ?> facts) {
        return messages.text(key + (count == 1 ? ".one" : ".many"), facts);
    }

    /** Totals and points of areas: at the set's scale, or without decimals where all are whole. */
    String points(BigDecimal points) {
        return Written.number(points, Math.max(pointDecimals, needed(points)), locale());
    }

    /** Points and maximum: "93/100". */
    String ofMax(BigDecimal points, BigDecimal max) {
        return points(points) + "/" + number(max);
    }

    String number(BigDecimal number) {
        return Written.number(number, locale());
    }

    String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** The name of an area of the set. */
    String areaName(String code) {
        return picture.set().area(code).orElseThrow().name();
    }

    /** The decimals of totals and points of areas. */
    int pointDecimals() {
        return pointDecimals;
    }

    private static int pointDecimals(RoundPicture picture) {
        boolean whole =
                picture.results().units().stream()
                        .flatMap(
                                unit ->
                                        Stream.concat(
                                                Stream.of(unit.total()),
                                                unit.areas().stream().map(AreaResult::score)))
                        .allMatch(points -> needed(points) == 0);
        return whole ? 0 : picture.set().totalDecimals();
    }

    static int needed(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
