package vn.parindex.app;

import vn.parindex.model.Place;

/** A place in one line. */
final class PlaceText {
    private PlaceText() {}

    static String of(Place place) {
        if (place instanceof Place.Cell cell) {
            return cell.sheet() + "!" + cell.cell();
        }
        if (place instanceof Place.Quote quote) {
            return "¶" + quote.paragraph();
        }
        return "";
    }
}
