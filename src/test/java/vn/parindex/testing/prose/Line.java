package vn.parindex.testing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph to be typeset; faults point at it. */
public final class Line {

    /** What it is on the page. */
    public enum Kind {
        CENTRED,
        HEADING,
        BODY,
        BULLET,
        SUB_BULLET,
        CELL,
        RIGHT
    }

    final Kind kind;
    final int depth;
    String number = "";
    String text;
    boolean bold;
    boolean italic;
    Optional<String> footnote = Optional.empty();

    private Line(Kind kind, int depth, String text) {
        this.kind = kind;
        this.depth = depth;
        this.text = text;
    }

    static Line of(Kind kind, String text) {
        return new Line(kind, 0, text);
    }

    static Line heading(int depth, String number, String text) {
        Line line = new Line(Kind.HEADING, depth, text);
        line.number = number;
        line.bold = true;
        return line;
    }

    Line bold() {
        bold = true;
        return this;
    }

    Line italic() {
        italic = true;
        return this;
    }

    /** A table of lines; its rows may be of different lengths only in the header. */
    static final class Table {
        final List<List<Line>> rows = new ArrayList<>();
        boolean borders = true;

        List<Line> row(List<String> cells) {
            List<Line> row = cells.stream().map(cell -> of(Kind.CELL, cell)).toList();
            rows.add(row);
            return row;
        }
    }

    @Override
    public String toString() {
        return (number + " " + text).strip();
    }
}
