package vn.parindex.check.prose;

import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.prose.Paragraph;

/** The place of what concerns a report as a whole. */
final class Title {
    private Title() {}

    static Place.Quote of(Recognition.Report report) {
        return of(report.title());
    }

    static Place.Quote of(Paragraph paragraph) {
        String text = paragraph.text();
        return new Place.Quote(paragraph.number(), text, 0, text.length());
    }
}
