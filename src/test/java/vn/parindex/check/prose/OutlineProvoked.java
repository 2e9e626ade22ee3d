package vn.parindex.check.prose;

import static vn.parindex.check.FindingKind.*;

import java.util.List;
import java.util.Optional;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.rulebook.ReportGuide;

/** Reports of which it is unclear what they are, or whose sections are not complete. */
final class OutlineProvoked {
    private static final ReportGuide LIMITS =
            new ReportGuide(
                    List.of(
                            new ReportGuide.Section(
                                    "han-che",
                                    "Tồn tại, hạn chế",
                                    List.of(ReportKind.PERIODIC),
                                    List.of("han che"),
                                    true,
                                    Optional.empty())),
                    List.of(),
                    List.of());

    static final List<ProseProvoked> ALL =
            List.of(
                    of(REPORT_UNIT_UNKNOWN, "BÁO CÁO", plain().ofNobody()),
                    of(
                            REPORT_UNIT_CONFLICT,
                            "BÁO CÁO",
                            plain().alsoOf(AReport.UNITS.byCode("my-loc").orElseThrow())),
                    of(REPORT_PERIOD_MISSING, "BÁO CÁO", plain().ofNoTime()),
                    of(
                            REPORT_YEAR_WRONG,
                            "BÁO CÁO",
                            plain().of(new Period(Period.Kind.HALF_YEAR, 1, 2022))),
                    of(SECTION_MISSING, "BÁO CÁO", plain().guide(LIMITS)),
                    of(
                            SECTION_EMPTY,
                            "2. Hạn chế",
                            AReport.of(
                                            """
                                            BÁO CÁO
                                            I. Đánh giá chung
                                            1. Ưu điểm
                                            Nhân dân đồng tình.
                                            2. Hạn chế
                                            II. Kiến nghị
                                            Đề nghị cấp máy quét.
                                            """)
                                    .guide(LIMITS)));

    private OutlineProvoked() {}

    private static AReport plain() {
        return AReport.of(
                """
                BÁO CÁO
                I. Kiến nghị
                Đề nghị cấp máy quét.
                """);
    }

    private static ProseProvoked of(FindingKind kind, String words, AReport report) {
        return new ProseProvoked(kind, words, report);
    }
}
