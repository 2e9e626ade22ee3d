package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Paragraph;

/** Paragraphs without their first or last words. */
final class Cut {
    private Cut() {}

    /** What follows a place in the text, with the number of the whole paragraph. */
    static Paragraph from(Paragraph paragraph, int place) {
        String text = paragraph.text();
        int from = place;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Paragraph(
                paragraph.number(),
                paragraph.zone(),
                text.substring(from),
                Optional.empty(),
                Paragraph.Look.PLAIN,
                runs(paragraph.runs(), from),
                place == 0 ? paragraph.pictures() : List.of());
    }

    /** What stands before a place in the text. */
    static Paragraph until(Paragraph paragraph, int place) {
        List<Paragraph.Run> runs = new ArrayList<>();
        int at = 0;
        for (Paragraph.Run run : paragraph.runs()) {
            int length = Math.min(run.text().length(), place - at);
            if (length > 0) {
                String text = run.text().substring(0, length);
                runs.add(new Paragraph.Run(text, run.bold(), run.italic()));
            }
            at += run.text().length();
        }
        return new Paragraph(
                paragraph.number(),
                paragraph.zone(),
                paragraph.text().substring(0, place).strip(),
                paragraph.mark(),
                paragraph.look(),
                runs,
                paragraph.pictures());
    }

    private static List<Paragraph.Run> runs(List<Paragraph.Run> runs, int from) {
        List<Paragraph.Run> rest = new ArrayList<>();
        int skip = from;
        for (Paragraph.Run run : runs) {
            int length = run.text().length();
            if (skip < length) {
                String text = run.text().substring(skip);
                rest.add(new Paragraph.Run(text, run.bold(), run.italic()));
            }
            skip = Math.max(0, skip - length);
        }
        return rest;
    }
}
