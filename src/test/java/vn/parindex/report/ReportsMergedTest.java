package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.report.Rounds.town;
import static vn.parindex.report.Rounds.xa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Excerpt.Topic;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Period;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.OfficeTools;

/** What the merged report takes from the units' own reports. */
class ReportsMergedTest {
    private static final ReportGuide GUIDE =
            new ReportGuide(
                    List.of(),
                    List.of(
                            indicator("van-ban", "Văn bản", "Điều hành", "văn bản", null),
                            indicator("nhan", "Hồ sơ tiếp nhận", "Hồ sơ", "hồ sơ", null),
                            indicator("som", "Trước hạn", "Hồ sơ", "hồ sơ", "nhan"),
                            indicator("muon", "Quá hạn", "Hồ sơ", "hồ sơ", "nhan")),
                    List.of());

    // one black dot
    private static final byte[] DOT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6"
                                    + "kgAAAABJRU5ErkJggg==");

    @TempDir Path folder;

    @Test
    void sumsAreSumsAndSharesAreRatiosOfSums() {
        APicture round =
                round(
                        AReport.of("a", 1).states("nhan", "100").states("som", "90"),
                        AReport.of("b", 2).states("nhan", "900").states("som", "450"));

        // the mean of 90% and 50% would be 70%
        assertThat(tables(round))
                .containsExactly(
                        List.of(
                                List.of(
                                        "Stt",
                                        "Đơn vị",
                                        "Hồ sơ tiếp nhận (hồ sơ)",
                                        "Trước hạn (hồ sơ)",
                                        "Nguồn (số tiếp nhận)"),
                                List.of("1", "Xã Đại Sảo", "900", "450", "TN-00002"),
                                List.of("2", "Xã Nam Cường", "100", "90", "TN-00001"),
                                List.of("", "Tổng cộng", "1.000", "540 (54%)", "")));
    }

    @Test
    void aShareIsTakenOnlyOverUnitsThatStateBothPartAndWhole() {
        APicture round =
                round(
                        AReport.of("a", 1).states("nhan", "100").states("som", "90"),
                        AReport.of("b", 2).states("som", "450"));

        assertThat(tables(round).get(0).get(3))
                .containsExactly("", "Tổng cộng", "100", "540 (90%)", "");
    }

    @Test
    void aFigureNotFoundIsSaidToBeMissingAndListed() {
        APicture round =
                round(
                        AReport.of("a", 1).states("nhan", "100").states("muon", "0"),
                        AReport.of("b", 2).about(Period.Kind.YEAR, 1).states("nhan", "1253.5"));

        assertThat(tables(round).get(0).get(1))
                .containsExactly("1", "Xã Đại Sảo", "1.253,5", "chưa có số liệu", "TN-00002");
        assertThat(said(new ActivityTotals(), round))
                .containsExactly(
                        "Số liệu dưới đây cộng từ báo cáo gần nhất của 2/3 đơn vị; tỷ lệ tính từ"
                                + " tổng số, không phải trung bình của các tỷ lệ.",
                        "- Báo cáo năm 2023: xã Đại Sảo.",
                        "- Báo cáo 6 tháng đầu năm 2023: xã Nam Cường.",
                        "Hồ sơ",
                        "Nội dung chưa có số liệu:",
                        "- Quá hạn: xã Đại Sảo",
                        "- Không đơn vị nào nêu: Văn bản; Trước hạn",
                        "Chưa gửi báo cáo: 1 đơn vị (thị trấn Bằng Lũng).");
    }

    @Test
    void withoutReportsItSaysSo() {
        APicture round = round();
        assertThat(said(new ActivityTotals(), round))
                .containsExactly("Chưa có đơn vị nào gửi báo cáo.");
        assertThat(said(new Collected("de-xuat", Topic.PROPOSALS), round))
                .containsExactly("Chưa có báo cáo nào nêu nội dung này.");
    }

    @Test
    void whatUnitsWriteStandsUnderTheirNames() {
        APicture round =
                round(
                        AReport.of("a", 1).says(Topic.LIMITS, "- Máy móc còn thiếu."),
                        AReport.of("b", 2)
                                .says(Topic.LIMITS, "- Người dân ít nộp hồ sơ trực tuyến.")
                                .says(Topic.PROPOSALS, "Đề nghị cấp thêm máy tính."));

        assertThat(said(new Collected("han-che", Topic.LIMITS), round))
                .containsExactly(
                        "Xã Đại Sảo",
                        "- Người dân ít nộp hồ sơ trực tuyến.",
                        "Xã Nam Cường",
                        "- Máy móc còn thiếu.");
    }

    @Test
    void aSentenceOfSeveralUnitsIsToldOnceWithAllTheirNames() {
        APicture round =
                round(
                        AReport.of("a", 1)
                                .says(
                                        Topic.LIMITS,
                                        "1. Việc thanh toán trực tuyến còn hạn chế. Máy móc còn"
                                                + " thiếu ở bộ phận một cửa."),
                        AReport.of("b", 2)
                                .says(Topic.LIMITS, "+ Việc thanh toán trực tuyến còn hạn chế;"));

        assertThat(said(new Collected("han-che", Topic.LIMITS), round))
                .containsExactly(
                        "Các xã Đại Sảo và Nam Cường: Việc thanh toán trực tuyến còn hạn chế.",
                        "Xã Nam Cường",
                        "Máy móc còn thiếu ở bộ phận một cửa.");
    }

    @Test
    void listsAreNumberedAnewForEveryUnit() {
        APicture round =
                round(
                        AReport.of("a", 1)
                                .carries(
                                        Topic.DIRECTIONS,
                                        List.of(
                                                AReport.item("4.", 0, "Việc một của xã"),
                                                AReport.item("a)", 1, "Phần một"),
                                                AReport.item("e)", 1, "Phần hai"),
                                                AReport.item("7.", 0, "Việc hai của xã"),
                                                AReport.item("a)", 1, "Phần ba"))),
                        AReport.of("b", 2)
                                .carries(
                                        Topic.DIRECTIONS,
                                        List.of(
                                                AReport.item("9.", 0, "Việc khác"),
                                                AReport.item("•", 0, "Gạch"))));

        assertThat(said(new Collected("phuong-huong", Topic.DIRECTIONS), round))
                .containsExactly(
                        "Xã Đại Sảo",
                        "1. Việc khác",
                        "- Gạch",
                        "Xã Nam Cường",
                        "1. Việc một của xã",
                        "a) Phần một",
                        "b) Phần hai",
                        "2. Việc hai của xã",
                        "a) Phần ba");
    }

    @Test
    void tablesAndPicturesComeAlongIntoAValidReport() throws Exception {
        APicture round =
                round(
                        AReport.of("a", 1)
                                .states("nhan", "100")
                                .carries(
                                        Topic.STRENGTHS,
                                        List.of(
                                                AReport.paragraph("Kết quả như sau:"),
                                                AReport.table(
                                                        List.of(
                                                                List.of("Nội dung", "Số lượng"),
                                                                List.of("Cuộc họp", "5"))),
                                                AReport.picture(
                                                        "word/media/a.png", 9_000_000, 3_000_000),
                                                AReport.picture("word/media/b.emf", 9, 3))));
        byte[] template =
                Files.readAllBytes(Path.of("templates/thanh-tri-2018", MergedReport.FILE));

        byte[] report = MergedReport.write(round.build(), template, Messages.VIETNAMESE);

        WrittenReport written = WrittenReport.read(report);
        assertThat(written.table("uu-diem"))
                .containsExactly(List.of("Nội dung", "Số lượng"), List.of("Cuộc họp", "5"));
        assertThat(written.paragraphs("uu-diem"))
                .containsExactly(
                        "Xã Nam Cường",
                        "Kết quả như sau:",
                        "(Hình không chuyển được, xem báo cáo gốc, số tiếp nhận TN-00001)");
        assertThat(written.pictures()).containsExactly(DOT);
        Path file = Files.write(folder.resolve("bao-cao.docx"), report);
        assertThat(OfficeTools.validate(file)).isEmpty();
        assertThat(MergedReport.write(round.build(), template, Messages.VIETNAMESE))
                .isEqualTo(report);
    }

    private static List<List<List<String>>> tables(APicture round) {
        Telling telling = new Telling(round.build(), Messages.VIETNAMESE);
        List<List<List<String>>> tables = new ArrayList<>();
        for (Block block : new ActivityTotals().blocks(telling)) {
            if (block instanceof Block.Grid grid) {
                List<List<String>> rows = new ArrayList<>();
                grid.header().forEach(row -> rows.add(texts(row)));
                grid.rows().forEach(row -> rows.add(texts(row)));
                tables.add(rows);
            }
        }
        return tables;
    }

    private static List<String> texts(List<GridCell> row) {
        return row.stream().map(GridCell::text).toList();
    }

    private static List<String> said(Section section, APicture round) {
        List<String> texts = new ArrayList<>();
        for (Block block : section.blocks(new Telling(round.build(), Messages.VIETNAMESE))) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Block.Carried carried) {
                texts.add(String.join("", carried.runs().stream().map(run -> run.text()).toList()));
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> texts.add("- " + item));
            }
        }
        return texts;
    }

    private static APicture round(AReport... reports) {
        List<FiledReport> filed = List.of(reports).stream().map(AReport::build).toList();
        return APicture.of(oneLeaf())
                .missing(xa("a", "Nam Cường"))
                .missing(xa("b", "Đại Sảo"))
                .missing(town("c", "Bằng Lũng"))
                .reports(new CommuneReports(GUIDE, filed, ReportsMergedTest::part));
    }

    private static byte[] part(FiledReport report, String name) throws IOException {
        if (name.endsWith(".emf")) {
            return new byte[] {1, 0, 0, 0};
        }
        assertThat(name).isEqualTo("word/media/a.png");
        return DOT;
    }

    private static CriteriaSet oneLeaf() {
        return ASet.of("một", 2023)
                .area("1", "Cải cách thể chế", ALeaf.of("1.1", "3"))
                .classRow("Đạt", "0", "0")
                .build();
    }

    private static ReportGuide.Indicator indicator(
            String code, String name, String group, String measure, String whole) {
        return new ReportGuide.Indicator(
                code, name, group, measure, List.of(), Optional.ofNullable(whole));
    }
}
