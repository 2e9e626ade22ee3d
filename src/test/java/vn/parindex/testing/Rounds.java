package vn.parindex.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;

/** Rounds for tests. */
public final class Rounds {
    private Rounds() {}

    /** The round of Chợ Đồn district in a year, due on 20 December at 17:00. */
    public static Round of(int year) {
        return new Round(
                "cho-don-" + year,
                "Chỉ số cải cách hành chính năm " + year,
                year,
                new AggregatingUnit(
                        "huyện",
                        "Chợ Đồn",
                        "UBND HUYỆN CHỢ ĐỒN",
                        "PHÒNG NỘI VỤ",
                        "BC-PNV",
                        "Chợ Đồn",
                        List.of("UBND huyện (b/c)", "Lưu: VT"),
                        "",
                        "TRƯỞNG PHÒNG",
                        ""),
                Optional.of(LocalDateTime.of(year, 12, 20, 17, 0)),
                Optional.of(LocalDateTime.of(year, 12, 31, 23, 59)),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
