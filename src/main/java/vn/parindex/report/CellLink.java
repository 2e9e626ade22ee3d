package vn.parindex.report;

import java.util.Optional;
import vn.parindex.model.Place;

/** The place of a value in a unit's file, as a link where the file's address is known. */
final class CellLink {
    private CellLink() {}

    static AnnexCell to(Place.Cell place, String receipt, Bearings bearings) {
        String quoted = "'" + place.sheet().replace("'", "''") + "'!" + place.cell();
        String shown = place.sheet() + "!" + place.cell();
        return bearings.address(receipt)
                .<AnnexCell>map(address -> new AnnexCell.Link(shown, address, Optional.of(quoted)))
                .orElseGet(() -> AnnexCell.words(shown));
    }

    /** The same for any place; a whole file is linked as such. */
    static AnnexCell to(Place place, String receipt, Bearings bearings, String wholeFile) {
        if (place instanceof Place.Cell cell) {
            return to(cell, receipt, bearings);
        }
        String shown = place instanceof Place.Quote quote ? quote.quote() : wholeFile;
        return bearings.address(receipt)
                .<AnnexCell>map(address -> new AnnexCell.Link(shown, address, Optional.empty()))
                .orElseGet(() -> AnnexCell.words(shown));
    }
}
