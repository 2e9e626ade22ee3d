package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.report.Rounds.town;
import static vn.parindex.report.Rounds.xa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Severity;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.OfficeTools;

/** The status page, as text and as a browser sees it. */
class StatusPageTest {
    private static final Instant RUN = Instant.parse("2023-12-10T02:05:00Z");

    @Test
    void tellsWhoHasSentWhatIsWrongAndWhatIsMissing() {
        assertThat(texts(page(round())))
                .containsSubsequence(
                        "Huyện Thạnh Trị",
                        "Tiến độ xác định Chỉ số CCHC năm 2023",
                        "Hệ thống kiểm tra tệp mới lần gần nhất lúc 09:05 ngày 10/12/2023. Có 2 tệp"
                                + " đang chờ xử lý.",
                        "Báo cáo tổng hợp",
                        "Đã gửi",
                        "3",
                        "/4",
                        "Hợp lệ, được tính",
                        "2",
                        "/4",
                        "Còn lỗi phải sửa",
                        "1",
                        "/4",
                        "Chưa gửi",
                        "1",
                        "/4",
                        "Gửi quá hạn",
                        "1",
                        "/4",
                        "Phiếu còn lỗi phải sửa",
                        "Xã Yên Mỹ",
                        "Điểm tự chấm vượt điểm tối đa (2)",
                        "Đơn vị chưa gửi phiếu",
                        "Thị trấn Bằng Lũng.",
                        "Tệp không nhận được",
                        "bao cao.pdf",
                        "Tệp là PDF.",
                        "Số tiếp nhận 0099-2023, lúc 09:05 ngày 10/12/2023");
    }

    @Test
    void everyUnitHasItsRow() {
        assertThat(rows(page(round())))
                .containsExactly(
                        "Xã Nam Cường|Hợp lệ, được tính Quá hạn|10:01 ngày 05/12/2023|1|0|0|3,50/4|"
                                + "Đạt|Số 0001-2023|",
                        "Xã Tân Lập|Hợp lệ, được tính|10:03 ngày 05/12/2023|1|0|0|4,00/4|Đạt|Số"
                                + " 0003-2023|",
                        "Xã Yên Mỹ|Còn lỗi phải sửa|10:02 ngày 05/12/2023|1|2|0|||Số 0002-2023|",
                        "Thị trấn Bằng Lũng|Chưa gửi||||||||");
    }

    @Test
    void theReportOfAUnitStandsInItsRow() {
        APicture round =
                round().reports(
                                new CommuneReports(
                                        CommuneReports.NONE.guide(),
                                        List.of(AReport.of("a", 12).build()),
                                        CommuneReports.NONE.pictures()));
        assertThat(rows(page(round)).get(0)).endsWith("|6 tháng đầu năm 2023Số TN-00012");
    }

    @Test
    void linksToReportsAndFilesWithEscapedAddresses() {
        assertThat(page(round()))
                .contains("href=\"B%C3%A1o%20c%C3%A1o.docx\"")
                .contains("<a href=\"../ket-qua/a%26b.xlsx\">Số 0001-2023</a>");
    }

    @Test
    void needsNothingFromOutside() {
        assertThat(page(round()))
                .doesNotContainPattern("(?i)(src=|@import|url\\(|https?:|<link|<iframe)");
    }

    @Test
    void escapesEveryWordOfOthers() {
        APicture round =
                APicture.of(
                                ASet.of("x", 2023)
                                        .area("1", "<img src=x>", ALeaf.of("1.1", "4"))
                                        .classRow("<b>Đạt</b>", "0", "0")
                                        .build())
                        .valid(xa("a", "<script>alert(1)</script>"), "3");
        StatusExtras extras =
                new StatusExtras(
                        RUN,
                        0,
                        List.of(
                                new StatusExtras.SetAside(
                                        "1", "\"><svg onload=x>.xlsx", RUN, "<u>lý do</u>")),
                        hostilePost(),
                        List.of(new StatusExtras.Document("<i>x</i>", "a\"b.docx")),
                        bearings());
        String page = StatusPage.html(round.build(), extras, Messages.VIETNAMESE);
        assertThat(page)
                .doesNotContain(
                        "<img", "<b>", "alert(1)</script>", "<svg onload", "<u>", "<i>", "<q>")
                .contains("href=\"a%22b.docx\"", "&lt;u&gt;lý do&lt;/u&gt;");
    }

    @Test
    void saysSoWhenNothingIsToDo() {
        StatusExtras extras =
                new StatusExtras(RUN, 0, List.of(), StatusPost.NONE, List.of(), bearings());
        assertThat(texts(StatusPage.html(Rounds.thanhTri().build(), extras, Messages.VIETNAMESE)))
                .contains(
                        "Hệ thống kiểm tra tệp mới lần gần nhất lúc 09:05 ngày 10/12/2023. Không có"
                                + " tệp nào đang chờ xử lý.",
                        "Không có việc gì cần xử lý: các đơn vị đã gửi phiếu hợp lệ.")
                .doesNotContain("Phiếu còn lỗi phải sửa");
    }

    @Test
    void tellsWhichMailsWaitAndWhichWereNotDelivered() {
        StatusPost post =
                new StatusPost(
                        List.of(
                                held("1a2b3c4d", Optional.of("ai-do@la.vidu.vn"), "Nộp phiếu"),
                                held("9f8e7d6c", Optional.empty(), "")),
                        List.of(
                                new StatusPost.Undelivered(
                                        "xa@vidu.gov.vn", RUN, Optional.of("550 nobody here")),
                                new StatusPost.Undelivered(
                                        "van-thu@vidu.gov.vn", RUN, Optional.empty())),
                        3);
        List<String> texts = texts(page(post));
        assertThat(texts)
                .contains(
                        "Hệ thống kiểm tra tệp mới lần gần nhất lúc 09:05 ngày 10/12/2023. Không có"
                                + " tệp nào đang chờ xử lý. Có 3 thư đang chờ gửi.");
        int start = texts.indexOf("Việc cần xử lý");
        assertThat(texts.subList(start + 1, start + 21))
                .containsExactly(
                        "Thư không gửi được, máy chủ không nhận",
                        "van-thu@vidu.gov.vn",
                        "Máy chủ trả lời: không nêu lý do",
                        "Thư soạn lúc 09:05 ngày 10/12/2023",
                        "xa@vidu.gov.vn",
                        "Máy chủ trả lời: 550 nobody here",
                        "Thư soạn lúc 09:05 ngày 10/12/2023",
                        "Thư giữ lại, chờ cán bộ quyết định",
                        "Không rõ người gửi",
                        "Không có tiêu đề: địa chỉ chưa đăng ký.",
                        "Đến lúc 09:05 ngày 10/12/2023. Nhận thư:",
                        "parindex quarantine accept 9f8e7d6c",
                        "; từ chối:",
                        "parindex quarantine refuse 9f8e7d6c",
                        "ai-do@la.vidu.vn",
                        "“Nộp phiếu”: địa chỉ chưa đăng ký.",
                        "Đến lúc 09:05 ngày 10/12/2023. Nhận thư:",
                        "parindex quarantine accept 1a2b3c4d",
                        "; từ chối:",
                        "parindex quarantine refuse 1a2b3c4d");
    }

    @Test
    void ofManyMailsTheNewestTwentyAreShown() {
        List<StatusPost.Held> many =
                IntStream.rangeClosed(1, 23)
                        .mapToObj(i -> held("mail" + i, Optional.of("a@b.vn"), "Số " + i))
                        .toList();
        List<String> texts = texts(page(new StatusPost(many, List.of(), 0)));
        assertThat(texts)
                .filteredOn(text -> text.startsWith("parindex quarantine accept"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(i -> "parindex quarantine accept mail" + (24 - i))
                                .toList());
        assertThat(texts).contains("Còn 3 thư cũ hơn không hiện ở đây.");
    }

    @Test
    void drawsOneBarPerUnitToScale() {
        Pattern bar = Pattern.compile("<rect class=\"bar\" x=\"250\" y=\"\\d+\" width=\"(\\d+)\"");
        List<String> widths =
                bar.matcher(page(round())).results().map(found -> found.group(1)).toList();
        // the room of a full score is 720 - 250 - 84 = 386; 3,5 of 4 points are 337,75
        assertThat(widths).containsExactly("386", "338");
    }

    @Test
    void aBrowserShowsTheWholePageAndFindsUnits(@TempDir Path folder) throws IOException {
        Path chromium = OfficeTools.needed("Chromium", OfficeTools.chromium());
        String page =
                page(round())
                        .replace(
                                "</body>",
                                "<script>var f=document.getElementById('filter');f.value='bang"
                                        + " lung';f.dispatchEvent(new Event('input'));</script></body>");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        String seen =
                OfficeTools.run(
                        List.of(
                                chromium.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--dump-dom",
                                file.toUri().toString()));
        assertThat(seen)
                .contains("<p class=\"filter\">")
                .containsPattern("<tr hidden=\"\"><th scope=\"row\">Xã Nam Cường</th>")
                .containsPattern("<tr hidden=\"\"><th scope=\"row\">Xã Tân Lập</th>")
                .containsPattern("<tr hidden=\"\"><th scope=\"row\">Xã Yên Mỹ</th>")
                .containsPattern("<tr><th scope=\"row\">Thị trấn Bằng Lũng</th>")
                .contains("Trang này được ghi lại sau mỗi thay đổi.");
    }

    private static APicture round() {
        var error = APicture.finding("SELF-ABOVE-MAX", Severity.ERROR, "F9");
        return APicture.of(
                        ASet.of("nhỏ", 2023)
                                .area("1", "Thể chế", ALeaf.of("1.1", "4"))
                                .classRow("Đạt", "0", "0")
                                .build())
                .late(xa("a", "Nam Cường"), "3.5")
                .withErrors(xa("b", "Yên Mỹ"), List.of(error, error), "2")
                .valid(xa("d", "Tân Lập"), "4")
                .missing(town("c", "Bằng Lũng"));
    }

    private static StatusPost hostilePost() {
        return new StatusPost(
                List.of(held("<q>", Optional.of("<img src=y>"), "<b>x</b>")),
                List.of(
                        new StatusPost.Undelivered(
                                "<svg onload=y>", RUN, Optional.of("<u>no</u>"))),
                0);
    }

    private static StatusPost.Held held(String name, Optional<String> sender, String subject) {
        return new StatusPost.Held(name, sender, subject, RUN, "địa chỉ chưa đăng ký");
    }

    private static String page(StatusPost post) {
        StatusExtras extras = new StatusExtras(RUN, 0, List.of(), post, List.of(), bearings());
        return StatusPage.html(Rounds.thanhTri().build(), extras, Messages.VIETNAMESE);
    }

    private static Bearings bearings() {
        return new Bearings(
                ZoneId.of("Asia/Ho_Chi_Minh"), Map.of("0001-2023", "../ket-qua/a&b.xlsx"));
    }

    private static String page(APicture round) {
        StatusExtras extras =
                new StatusExtras(
                        RUN,
                        2,
                        List.of(
                                new StatusExtras.SetAside(
                                        "0099-2023", "bao cao.pdf", RUN, "Tệp là PDF.")),
                        StatusPost.NONE,
                        List.of(new StatusExtras.Document("Báo cáo tổng hợp", "Báo cáo.docx")),
                        bearings());
        return StatusPage.html(round.build(), extras, Messages.VIETNAMESE);
    }

    /** Every text of the body in its order. */
    private static List<String> texts(String page) {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("<script>"));
        return Pattern.compile(">([^<>]+)<")
                .matcher(body)
                .results()
                .map(found -> found.group(1).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> rows(String page) {
        String body = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        return Pattern.compile("<tr>(.*?)</tr>")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .map(row -> row.replaceAll("</t[hd]><t", "|<t").replaceAll("<[^>]+>", ""))
                .toList();
    }
}
