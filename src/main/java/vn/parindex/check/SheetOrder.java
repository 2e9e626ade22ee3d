package vn.parindex.check;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Place;

/** The order in which a reader meets places: the file, then sheets, rows, columns. */
final class SheetOrder {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)(\\d+)");

    static final Comparator<Place> INSTANCE =
            Comparator.comparing(SheetOrder::sheet)
                    .thenComparing(SheetOrder::row)
                    .thenComparing(SheetOrder::column);

    private SheetOrder() {}

    private static String sheet(Place place) {
        return place instanceof Place.Cell cell ? cell.sheet() : "";
    }

    private static int row(Place place) {
        if (place instanceof Place.Quote quote) {
            return quote.paragraph();
        }
        return place instanceof Place.Cell cell ? Integer.parseInt(matched(cell).group(2)) : -1;
    }

    private static int column(Place place) {
        if (!(place instanceof Place.Cell cell)) {
            return -1;
        }
        int number = 0;
        for (char letter : matched(cell).group(1).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number;
    }

    private static Matcher matched(Place.Cell cell) {
        Matcher matcher = ADDRESS.matcher(cell.cell());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(cell.cell());
        }
        return matcher;
    }
}
