package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end. */
final class Splitting {
    private static final Pattern STOP =
            Pattern.compile(
                    "[.!?…]{1,10}(?:/\\.)?[\"”’)]{0,3}(?=\\s+[\"“‘(+*-]{0,3}\\s?[\\p{Lu}\\d])");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?<![\\p{L}])(?:TT|TP|Tp|P|Q|H|X|TX|TM|KT|TL|TUQ|ThS|TS|PGS|GS|BS|KS|Stt|STT|Tr|tr|đ/c|Đ/c|Ô)\\.$");
    private static final Pattern NUMBERING =
            Pattern.compile(
                    "[-+*•\\s]{0,4}(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều|Phụ lục|PHỤ LỤC|Biểu|Bảng)\\s)?"
                            + "\\(?(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,4}|[a-zA-ZđĐ]{1,2})[.)]{1,2}");
    private static final int LONGEST_BRACKET = 300;
    private static final int LONGEST_NUMBERING = 30;
    private static final int WORD = 8;

    private Splitting() {}

    /** The sentences of a paragraph whose tokens have been found: no dot within one ends any. */
    static List<Span> of(Line line) {
        String text = line.text();
        List<Span> spans = new ArrayList<>();
        Matcher stop = STOP.matcher(text);
        int start = line.skipBlanks(0);
        int closed = 0;
        int bracketsFrom = 0;
        while (stop.find()) {
            closed = Math.max(closed, bracketEnd(text, bracketsFrom, stop.start()));
            bracketsFrom = stop.start();
            boolean free = line.isFree(stop.start(), stop.start() + 1);
            if (free && closed <= stop.start() && ends(text, start, stop)) {
                spans.add(new Span(start, stop.end()));
                start = line.skipBlanks(stop.end());
            }
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }

    private static boolean ends(String text, int start, Matcher stop) {
        String before = text.substring(Math.max(start, stop.start() - WORD), stop.start() + 1);
        boolean numbering =
                stop.end() - start < LONGEST_NUMBERING
                        && NUMBERING.matcher(text.substring(start, stop.end())).matches();
        return !numbering && !ABBREVIATION.matcher(before).find();
    }

    // where the last bracket that was opened before a place is closed again, if soon
    private static int bracketEnd(String text, int from, int place) {
        int open = text.lastIndexOf('(', place);
        if (open < from) {
            return 0;
        }
        int close = text.indexOf(')', open);
        return close > place && close - open < LONGEST_BRACKET ? close : 0;
    }
}
