package vn.parindex.report;

import java.util.List;
import java.util.function.Function;
import vn.parindex.model.AggregatingUnit;

/**
 * A word or line that is put into a content control of the template, wherever its tag stands.
 *
 * @param tag of the control
 */
record Label(String tag, Function<Telling, String> text) {
    /** Every label: an addition is one line here. */
    static final List<Label> ALL =
            List.of(
                    of("co-quan-cap-tren", AggregatingUnit::superiorBody),
                    of("co-quan-ban-hanh", AggregatingUnit::issuingBody),
                    of("ky-hieu", AggregatingUnit::symbol),
                    of("dia-danh", AggregatingUnit::place),
                    new Label("trich-yeu", Titles::subject),
                    new Label("nam", Titles::year),
                    of("quyen-han-ky", AggregatingUnit::signerAuthority),
                    of("chuc-vu-ky", AggregatingUnit::signerPosition),
                    of("nguoi-ky", AggregatingUnit::signerName));

    private static Label of(String tag, Function<AggregatingUnit, String> text) {
        return new Label(
                tag, telling -> text.apply(telling.picture().round().aggregator()).strip());
    }
}
