package vn.parindex.model;

import java.util.List;

/**
 * The body that collects, ranks and reports. Its level is only a label.
 *
 * @param level for example {@code huyện} or {@code tỉnh}
 * @param name for example {@code Thạnh Trị}
 * @param superiorBody first line of the report's header, capitals as printed
 * @param issuingBody second line of the header, printed in bold
 * @param symbol of its reports, for example {@code BC-PNV}
 * @param place before the date, for example {@code Thạnh Trị}
 * @param recipients lines of "Nơi nhận"
 * @param signerAuthority for example {@code TM. ỦY BAN NHÂN DÂN}
 * @param signerPosition for example {@code CHỦ TỊCH}
 * @param signerName full name, may be empty
 */
public record AggregatingUnit(
        String level,
        String name,
        String superiorBody,
        String issuingBody,
        String symbol,
        String place,
        List<String> recipients,
        String signerAuthority,
        String signerPosition,
        String signerName) {

    public AggregatingUnit {
        recipients = List.copyOf(recipients);
    }
}
