package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.report.Rounds.town;
import static vn.parindex.report.Rounds.xa;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Finding;
import vn.parindex.model.Severity;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;

/** The sentences of the sections, each for a round in which it has something to say. */
class ReportSectionsTest {
    private static final Finding ERROR = APicture.finding("SELF-ABOVE-MAX", Severity.ERROR, "F9");
    private static final Finding WARNING =
            APicture.finding("SELF-ABOVE-MAX", Severity.WARNING, "F10");
    private static final Finding NOTE = APicture.finding("SELF-ABOVE-MAX", Severity.NOTE, "F11");

    @Test
    void namesLateWrongAndMissingUnits() {
        APicture round =
                APicture.of(twoAreas())
                        .late(xa("a", "Nam Cường"), "4", "6")
                        .valid(xa("b", "Bằng Lãng"), "4", "6")
                        .withErrors(town("c", "Bằng Lũng"), List.of(ERROR), "4", "6")
                        .missing(xa("d", "Yên Mỹ"))
                        .missing(xa("e", "Đại Sảo"));
        assertThat(said(new Rollout(), round))
                .containsExactly(
                        "Chỉ số CCHC được xác định theo bộ tiêu chí “Bộ tiêu chí nhỏ”, gồm 2 lĩnh vực, 2 tiêu"
                                + " chí, tiêu chí thành phần được chấm điểm, tổng điểm tối đa 10"
                                + " điểm.",
                        "Có 3/5 đơn vị đã gửi phiếu tự chấm điểm; 2/5 đơn vị có phiếu hợp lệ, được"
                                + " tính vào kết quả.",
                        "- Gửi sau thời hạn ngày 10/12/2023: 1 đơn vị (xã Nam Cường).",
                        "- Phiếu còn lỗi phải sửa, chưa được tính vào kết quả: 1 đơn vị (thị trấn"
                                + " Bằng Lũng).",
                        "- Chưa gửi phiếu: 2 đơn vị (các xã Đại Sảo và Yên Mỹ).");
        assertThat(said(new NotSent(), round))
                .containsExactly(
                        "- Có 2/5 đơn vị chưa gửi phiếu tự chấm điểm: các xã Đại Sảo và Yên Mỹ.",
                        "- Có 1/5 đơn vị đã gửi phiếu nhưng còn lỗi phải sửa, chưa có kết quả: thị"
                                + " trấn Bằng Lũng.");
        assertThat(said(new NextSteps(), round))
                .containsExactly(
                        "- Đề nghị UBND các xã Đại Sảo và Yên Mỹ khẩn trương gửi phiếu tự chấm điểm"
                                + " để tổng hợp.",
                        "- Đề nghị UBND thị trấn Bằng Lũng sửa các lỗi đã đánh dấu trong phiếu trả"
                                + " lời và gửi lại.");
    }

    @Test
    void saysThatOneUnitWasLateThoughAllAreIn() {
        APicture round =
                APicture.of(twoAreas())
                        .late(xa("a", "Nam Cường"), "4", "6")
                        .valid(xa("b", "Bằng Lãng"), "4", "6");
        assertThat(said(new Rollout(), round).subList(1, 3))
                .containsExactly(
                        "Cả 2/2 đơn vị đã gửi phiếu tự chấm điểm; tất cả các phiếu đều hợp lệ và"
                                + " được tính vào kết quả.",
                        "Gửi sau thời hạn ngày 10/12/2023: 1 đơn vị (xã Nam Cường).");
        assertThat(said(new NotSent(), round))
                .containsExactly("Tất cả các đơn vị đã gửi phiếu hợp lệ và có kết quả.");
        assertThat(said(new LostPoints(), round))
                .containsExactly("Các đơn vị đều đạt điểm tối đa ở tất cả các tiêu chí được tính.");
        assertThat(said(new NextSteps(), round))
                .containsExactly("Các đơn vị tiếp tục duy trì kết quả đã đạt được.");
        assertThat(said(new Overall(), round).get(1))
                .isEqualTo("Các đơn vị bằng điểm nhau: cả 2 đơn vị cùng đạt 10/10 điểm.");
    }

    @Test
    void namesTheAreaThatBlockedABetterClass() {
        APicture round =
                APicture.of(twoAreas())
                        .valid(xa("a", "Đại Sơn"), "2", "6")
                        .valid(xa("b", "Cộng Lạc"), "2", "6")
                        .valid(town("c", "Tứ Kỳ"), "4", "3")
                        .valid(xa("d", "Ngọc Kỳ"), "4", "6");
        assertThat(said(new ClassLists(), round))
                .containsExactly(
                        "- Xếp loại Hoàn thành tốt nhiệm vụ: 1/4 đơn vị (xã Ngọc Kỳ).",
                        "- Xếp loại Hoàn thành nhiệm vụ: 3/4 đơn vị (các xã Cộng Lạc, Đại Sơn và"
                                + " thị trấn Tứ Kỳ).",
                        "- Xếp loại Không hoàn thành nhiệm vụ: không có đơn vị nào.",
                        "Đơn vị đủ tổng điểm nhưng không được xếp loại cao hơn vì có lĩnh vực chưa"
                                + " đạt mức quy định:",
                        "- Các xã Cộng Lạc và Đại Sơn xếp Hoàn thành nhiệm vụ do lĩnh vực Cải cách"
                                + " tài chính công đạt 50%.");
    }

    @Test
    void gathersManyBlockedUnitsByArea() {
        APicture round = APicture.of(twoAreas());
        String[] finance = {
            "2", "2.01", "2.02", "2.03", "2.04", "2.05", "2.06", "2.07", "2.08", "2.09", "2.1"
        };
        for (int i = 0; i < finance.length; i++) {
            round.valid(xa("u" + i, "Xã" + (char) ('A' + i)), finance[i], "6");
        }
        List<String> said = said(new ClassLists(), round);
        assertThat(said.subList(4, said.size()))
                .containsExactly(
                        "- Do lĩnh vực Cải cách tài chính công, các đơn vị sau xếp Hoàn thành nhiệm"
                                + " vụ: xã XãK (52,5%), xã XãJ (52,25%), xã XãI (52%), xã XãH (51,75%),"
                                + " xã XãG (51,5%), xã XãF (51,25%), xã XãE (51%), xã XãD (50,75%), xã"
                                + " XãC (50,5%), xã XãB (50,25%), xã XãA (50%).");
    }

    @Test
    void groupsUnitsThatLostAsMuch() {
        APicture round =
                APicture.of(oneLeaf())
                        .valid(xa("a", "Nam Cường"), "2")
                        .valid(xa("b", "Yên Thượng"), "2.0")
                        .valid(xa("c", "Tân Lập"), "2.5")
                        .valid(xa("d", "Đồng Lạc"), "3")
                        .valid(town("e", "Bằng Lũng"), "2.63");
        assertThat(said(new LostPoints(), round))
                .containsExactly(
                        "a) Cải cách thể chế",
                        "- Tiêu chí 1.1. Theo dõi thi hành pháp luật (tối đa 3 điểm): điểm tự chấm"
                                + " của các xã Nam Cường và Yên Thượng thấp hơn điểm tối đa 1 điểm;"
                                + " xã Tân Lập thấp hơn 0,5 điểm; thị trấn Bằng Lũng thấp hơn 0,37"
                                + " điểm.");
        assertThat(said(new NextSteps(), round))
                .containsExactly(
                        "- Các đơn vị ưu tiên khắc phục những lĩnh vực có tỷ lệ điểm trung bình"
                                + " thấp nhất: Cải cách thể chế (80,87%).",
                        "- Các đơn vị rà soát, có giải pháp cụ thể đối với những tiêu chí còn mất"
                                + " nhiều điểm nhất: 1.1. Theo dõi thi hành pháp luật (4 đơn vị,"
                                + " cộng 2,87 điểm).");
    }

    @Test
    void tellsALongListByItsExceptions() {
        APicture round = APicture.of(oneLeaf());
        for (int i = 0; i < 18; i++) {
            round.valid(xa("u" + i, "Số " + i), "2.5");
        }
        round.valid(xa("x", "Tân Lập"), "3").valid(xa("y", "Lương Bằng"), "3");
        assertThat(said(new LostPoints(), round).get(1))
                .endsWith(
                        ": điểm tự chấm của 18/20 đơn vị (trừ xã Lương Bằng và xã Tân Lập) thấp hơn"
                                + " điểm tối đa 0,5 điểm.");
    }

    @Test
    void tellsManyDifferentLossesAsARange() {
        APicture round = APicture.of(oneLeaf());
        for (int i = 0; i < 18; i++) {
            round.valid(xa("u" + i, "Số " + i), "2." + (40 + i));
        }
        round.valid(xa("x", "Tân Lập"), "3").valid(xa("y", "Lương Bằng"), "3");
        assertThat(said(new LostPoints(), round).get(1))
                .endsWith(
                        ": điểm tự chấm của 18/20 đơn vị (trừ xã Lương Bằng và xã Tân Lập) thấp hơn"
                                + " điểm tối đa từ 0,43 đến 0,6 điểm, nhiều nhất là xã Số 0.");
    }

    @Test
    void countsOpenErrorsAndWarningsButNoNotes() {
        APicture round =
                APicture.of(oneLeaf())
                        .withErrors(xa("a", "Nam Cường"), List.of(ERROR, ERROR, WARNING), "2")
                        .noted(xa("b", "Yên Mỹ"), List.of(WARNING), "2")
                        .noted(xa("c", "Tân Lập"), List.of(WARNING, NOTE), "2")
                        .noted(xa("d", "Đồng Lạc"), List.of(NOTE), "2");
        assertThat(said(new OpenFindings(), round))
                .containsExactly(
                        "Phiếu gửi gần nhất của 3/4 đơn vị còn 2 lỗi và 3 cảnh báo chưa xử lý; nội"
                                + " dung và vị trí từng ô nêu tại phụ lục bảng tính kèm theo.",
                        "- Xã Nam Cường: 2 lỗi và 1 cảnh báo.",
                        "- Các xã Tân Lập và Yên Mỹ: mỗi đơn vị 1 cảnh báo.");
        assertThat(english(new OpenFindings(), round))
                .containsExactly(
                        "The newest scorecards of 3/4 units still hold 2 errors and 3 warnings; text"
                                + " and cell of each stand in the annex workbook.",
                        "- Commune Nam Cường: 2 errors and 1 warning.",
                        "- Communes Tân Lập and Yên Mỹ: 1 warning each.");
    }

    @Test
    void printsPointsWithTheSetsDecimalsAndTheirMaximumInTheHeader() {
        APicture round =
                APicture.of(oneLeaf())
                        .valid(xa("a", "Nam Cường"), "2.63")
                        .valid(xa("b", "Yên Mỹ"), "3");
        Block.Grid grid = (Block.Grid) new ResultTable().blocks(vietnamese(round)).get(1);
        assertThat(texts(grid.header()))
                .containsExactly(
                        List.of("Stt", "Đơn vị", "Tổng điểm (3 điểm)", "Điểm của từng lĩnh vực"),
                        List.of("", "", "", "Cải cách thể chế (3 điểm)"));
        assertThat(texts(grid.rows()))
                .containsExactly(
                        List.of("1", "Xã Yên Mỹ", "3,000", "3,000"),
                        List.of("2", "Xã Nam Cường", "2,630", "2,630"),
                        List.of("", "Tỷ lệ %", "93,83", "93,83"));
    }

    @Test
    void ranksBlocksApartInOneTable() {
        APicture round =
                APicture.of(oneLeaf())
                        .valid(inBlock("a", "Hồng Bàng", UnitKind.PHUONG, "Khối phường"), "3")
                        .valid(inBlock("b", "Cát Hải", UnitKind.DAC_KHU, "Khối xã, đặc khu"), "1")
                        .valid(inBlock("c", "An Lão", UnitKind.XA, "Khối xã, đặc khu"), "2");
        Block.Grid grid = (Block.Grid) new ResultTable().blocks(vietnamese(round)).get(1);
        assertThat(texts(grid.rows()))
                .containsExactly(
                        List.of("Khối phường"),
                        List.of("1", "Phường Hồng Bàng", "3/3", "3/3"),
                        List.of("Khối xã, đặc khu"),
                        List.of("1", "Xã An Lão", "2/3", "2/3"),
                        List.of("2", "Đặc khu Cát Hải", "1/3", "1/3"),
                        List.of("", "Tỷ lệ %", "66,67", "66,67"));
    }

    @Test
    void saysSoWhenNobodyHasAResultYet() {
        APicture round = APicture.of(oneLeaf()).missing(xa("a", "Nam Cường"));
        List<String> none = List.of("Chưa có đơn vị nào có kết quả được tính.");
        for (Section section :
                List.of(
                        new Overall(),
                        new ResultTable(),
                        new ScoreChart(),
                        new AreaResults(),
                        new ClassLists(),
                        new LostPoints(),
                        new AreaRanks())) {
            assertThat(said(section, round)).as(section.tag()).isEqualTo(none);
        }
    }

    @Test
    void recipientsEndAsTheDecreeAsksHoweverTheyWereTyped() {
        AggregatingUnit body =
                new AggregatingUnit(
                        "tỉnh",
                        "Thái Nguyên",
                        "",
                        "SỞ NỘI VỤ",
                        "BC-SNV",
                        "Thái Nguyên",
                        List.of("- Bộ Nội vụ;", "UBND tỉnh", "Lưu: VT."),
                        "",
                        "GIÁM ĐỐC",
                        "");
        assertThat(said(new Recipients(), APicture.of(oneLeaf()).by(body)))
                .containsExactly("- Bộ Nội vụ;", "- UBND tỉnh;", "- Lưu: VT.");
    }

    private static Unit inBlock(String code, String name, UnitKind kind, String block) {
        return new Unit(code, name, kind, block, List.of(), List.of(), List.of());
    }

    private static CriteriaSet twoAreas() {
        return ASet.of("nhỏ", 2023)
                .area("1", "Cải cách tài chính công", ALeaf.of("1.1", "4"))
                .area("2", "Cải cách thủ tục hành chính", ALeaf.of("2.1", "6"))
                .classRow("Hoàn thành tốt nhiệm vụ", "80", "70")
                .classRow("Hoàn thành nhiệm vụ", "65", "50")
                .classRow("Không hoàn thành nhiệm vụ", "0", "0")
                .build();
    }

    private static CriteriaSet oneLeaf() {
        return ASet.of("một", 2023)
                .area(
                        "1",
                        "Cải cách thể chế",
                        ALeaf.of("1.1", "3").named("Theo dõi thi hành pháp luật"))
                .classRow("Đạt", "0", "0")
                .decimals(3, 2)
                .build();
    }

    private static List<String> said(Section section, APicture round) {
        return texts(section, vietnamese(round));
    }

    private static List<String> english(Section section, APicture round) {
        return texts(section, new Telling(round.build(), Messages.ENGLISH));
    }

    private static Telling vietnamese(APicture round) {
        return new Telling(round.build(), Messages.VIETNAMESE);
    }

    private static List<String> texts(Section section, Telling telling) {
        List<String> texts = new ArrayList<>();
        for (Block block : section.blocks(telling)) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> texts.add("- " + item));
            }
        }
        return texts;
    }

    private static List<List<String>> texts(List<List<GridCell>> rows) {
        return rows.stream().map(row -> row.stream().map(GridCell::text).toList()).toList();
    }
}
