package vn.parindex.app;

import java.util.Map;
import vn.parindex.model.Place;

/** A place in one line. */
final class PlaceText {
    private PlaceText() {}

    static String of(Place place, Console console) {
        if (place instanceof Place.Cell cell) {
            return cell.sheet() + "!" + cell.cell();
        }
        if (place instanceof Place.Quote quote) {
            return console.text("place.paragraph", Map.of("number", quote.paragraph()));
        }
        return "";
    }
}
