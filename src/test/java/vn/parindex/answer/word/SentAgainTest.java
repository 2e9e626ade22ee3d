package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.answer.word.Docx.bold;
import static vn.parindex.answer.word.Docx.comment;
import static vn.parindex.answer.word.Docx.p;
import static vn.parindex.answer.word.Docx.r;
import static vn.parindex.answer.word.WordAnnotatorTest.annotated;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A corrected report is sent again: our comments give way, others' stay. */
class SentAgainTest {
    private static final String TITLE = p(bold("BÁO CÁO"));
    private static final String TEXT = "Có 05 cuộc họp và 7 hồ sơ";

    private static final String EXTENDED =
            "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                    + "<w15:commentEx w15:paraId=\"11111111\" w15:done=\"0\"/>"
                    + "<w15:commentEx w15:paraId=\"22222222\" w15:paraIdParent=\"11111111\""
                    + " w15:done=\"0\"/></w15:commentsEx>";

    @Test
    void theFirstAnswerSaysWhatToDo() throws IOException {
        Remarked remarked =
                Remarked.nothing()
                        .at(2, TEXT, "05 cuộc họp")
                        .received(LocalDateTime.of(2023, 6, 14, 9, 5), "23-0031")
                        .deadline(LocalDateTime.of(2023, 6, 20, 17, 0));
        Commented answered = Commented.of(annotated(plain(), remarked));

        assertThat(answered.comments())
                .isEqualTo(
                        Map.of(
                                "0",
                                """
                                parindex: ĐÃ TIẾP NHẬN: báo cáo có 1 chỗ đề nghị xem lại.
                                Mỗi chỗ có một nhận xét ở lề, đặt đúng vào những chữ được nói đến. \
                                Đây là gợi ý để đơn vị đối chiếu; chỗ nào đã đúng thì giữ nguyên.
                                Nếu có sửa, sửa ngay trong tệp này, lưu và gửi lại chậm nhất 17:00 \
                                ngày 20/6/2023; không cần xóa các nhận xét. Bản gửi sau cùng được dùng.
                                Số tiếp nhận: 23-0031""",
                                "1",
                                Remarked.comment("05 cuộc họp")));
        assertThat(answered.part("word/comments.xml"))
                .contains(
                        "<w:comment w:id=\"1\" w:author=\"parindex\" w:date=\"2023-06-14T09:05:00Z\""
                                + " w:initials=\"PI\">");
        assertThat(answered.part("[Content_Types].xml"))
                .contains(
                        "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/>");
    }

    @Test
    void aReportWithoutRemarksGetsOneKindComment() throws IOException {
        assertThat(Commented.of(annotated(plain(), Remarked.nothing())).comments())
                .isEqualTo(
                        Map.of(
                                "0",
                                """
                                parindex: ĐÃ TIẾP NHẬN: rà soát số liệu, câu chữ của báo cáo, không \
                                thấy chỗ nào cần xem lại.
                                Không phải làm gì thêm. Cảm ơn đơn vị."""));
    }

    @Test
    void otherRemarksReplaceTheFormerOnes() throws IOException {
        byte[] first = annotated(plain(), Remarked.nothing().at(2, TEXT, "05 cuộc họp"));
        Commented second =
                Commented.of(annotated(first, Remarked.nothing().at(2, TEXT, "7 hồ sơ")));

        assertThat(second.ranges()).isEqualTo(Map.of("0", "BÁO CÁO", "1", "7 hồ sơ"));
        assertThat(second.references()).isEqualTo(List.of("0", "1"));
        assertThat(second.comments())
                .containsOnlyKeys("0", "1")
                .containsEntry("1", Remarked.comment("7 hồ sơ"));
    }

    @Test
    void othersCommentsStayWithTheirReplies() throws IOException {
        byte[] docx = withOthers();
        byte[] answered = annotated(docx, Remarked.nothing().at(2, TEXT, "05 cuộc họp"));
        Commented commented = Commented.of(answered);

        assertThat(commented.comments())
                .containsOnlyKeys("4", "9", "10", "11")
                .containsEntry("4", "Văn A: Xem lại số này")
                .containsEntry("9", "Văn B: Đã xem")
                .containsEntry("11", Remarked.comment("05 cuộc họp"));
        assertThat(commented.ranges())
                .isEqualTo(
                        Map.of(
                                "10",
                                "BÁO CÁO",
                                "4",
                                "cuộc họp",
                                "9",
                                "cuộc họp",
                                "11",
                                "05 cuộc họp"));
        assertThat(commented.part("word/commentsExtended.xml")).contains(EXTENDED);

        Commented again = Commented.of(annotated(answered, Remarked.nothing()));
        assertThat(again.comments()).containsOnlyKeys("4", "9", "10");
        assertThat(again.references()).containsExactlyInAnyOrder("4", "9", "10");
    }

    @Test
    void ourCommentsAreKnownAfterWordHasSavedThem() throws IOException {
        String look = "<w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>";
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        "<w:commentRangeStart w:id=\"0\"></w:commentRangeStart>",
                                        r(TEXT),
                                        "<w:commentRangeEnd w:id=\"0\"/>",
                                        "<w:commentRangeEnd w:id=\"1\"/>",
                                        "<w:r w:rsidR=\"00AB\">"
                                                + look
                                                + "<w:commentReference w:id=\"0\"/>"
                                                + "</w:r>",
                                        "<w:r>"
                                                + look
                                                + "<w:commentReference w:id=\"0\"/>"
                                                + "<w:commentReference w:id=\"1\"/></w:r>"))
                        .comments(
                                "<w:comment w:id=\"0\" w:initials=\"PI\" w:author=\"parindex\">"
                                        + "<w:p w14:paraId=\"33333333\"><w:r><w:annotationRef/></w:r>"
                                        + "</w:p></w:comment>"
                                        + comment(1, "Văn A", "Ý kiến"))
                        .bytes();
        Commented answered = Commented.of(annotated(docx, Remarked.nothing()));

        assertThat(answered.comments())
                .containsOnlyKeys("1", "2")
                .containsEntry("1", "Văn A: Ý kiến");
        assertThat(answered.part("word/document.xml"))
                .contains(
                        p(
                                r(TEXT),
                                "<w:commentRangeEnd w:id=\"1\"/>",
                                "<w:r>" + look + "<w:commentReference w:id=\"1\"/></w:r>"));
    }

    @Test
    void anIdThatOnlyTheTextStillBearsIsNotTaken() throws IOException {
        byte[] docx =
                Docx.of(TITLE, p(r(TEXT), "<w:r><w:commentReference w:id=\"6\"/></w:r>")).bytes();

        assertThat(Commented.of(annotated(docx, Remarked.nothing())).comments())
                .containsOnlyKeys("7");
    }

    private static byte[] plain() {
        return Docx.of(TITLE, p(r(TEXT))).bytes();
    }

    private static byte[] withOthers() {
        return Docx.of(
                        TITLE,
                        p(
                                r("Có 05 "),
                                "<w:commentRangeStart w:id=\"4\"/><w:commentRangeStart w:id=\"9\"/>",
                                r("cuộc họp"),
                                "<w:commentRangeEnd w:id=\"4\"/>",
                                "<w:r><w:commentReference w:id=\"4\"/></w:r>",
                                "<w:commentRangeEnd w:id=\"9\"/>",
                                "<w:r><w:commentReference w:id=\"9\"/></w:r>",
                                r(" và 7 hồ sơ")))
                .comments(comment(4, "Văn A", "Xem lại số này") + comment(9, "Văn B", "Đã xem"))
                .raw("word/commentsExtended.xml", EXTENDED)
                .bytes();
    }
}
