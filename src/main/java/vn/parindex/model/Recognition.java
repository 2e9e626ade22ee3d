package vn.parindex.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.model.prose.Paragraph;

/**
 * What a delivery is and whose: one match, or a reason.
 *
 * <p>A scorecard of a wrong year or set is still a scorecard; that is for the checks to say.
 */
public sealed interface Recognition {

    /**
     * A scorecard.
     *
     * @param sheet the sheet that holds the table
     * @param stated what the file says of itself, the three sources taken together
     * @param unit the unit of the register, when exactly one fits
     * @param conflict the second unit, when the file's own marks name two different ones
     * @param table where the table's columns stand
     */
    record Scorecard(
            String sheet,
            Identity stated,
            Optional<Unit> unit,
            Optional<Unit> conflict,
            Table table)
            implements Recognition {}

    /**
     * A narrative report.
     *
     * @param unit the unit of the register that wrote it, when exactly one fits; empty for a report
     *     of the aggregating unit
     * @param issuer the issuing body as printed, for example {@code UBND xã Bằng Lãng}; empty text
     *     when nothing names it
     * @param conflict a second unit, when header, title and file name disagree
     * @param period the time it is about, when it tells
     * @param symbol its own number and symbol as printed, for example {@code /BC-UBND}; empty text
     *     when it has none
     * @param date when it was signed, when day, month and year are filled in
     * @param title the paragraph with its title, for what concerns the report as a whole
     */
    record Report(
            ReportKind kind,
            Optional<Unit> unit,
            String issuer,
            Optional<Unit> conflict,
            Optional<Period> period,
            String symbol,
            Optional<LocalDate> date,
            Paragraph title)
            implements Recognition {}

    /**
     * Not something that can be taken.
     *
     * @param reason code of the refusal; its text stands in the bundle under {@code
     *     refusal.<reason>}
     */
    record Refused(String reason) implements Recognition {}
}
