package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;

class CriteriaWordsTest {
    @TempDir Path parent;

    @Test
    void saysHowEverythingWasUnderstood() throws Exception {
        Draft draft = new Draft();
        draft.row("1.1.1").put(CriterionColumn.REQUIRED, "Có");
        draft.row("1.1.1").put(CriterionColumn.EVIDENCE, "Kế hoạch (số, ngày).");
        draft.row("1.1.2").put(CriterionColumn.POLICY, "Loại khỏi tổng điểm");
        draft.adjustment("P1", "Trễ hạn", "-0.5", "");
        draft.adjustments.get(1).put(AdjustmentColumn.PER, "ngày");
        draft.info.put(InfoKey.PENALTY_CAP, "5");
        CriteriaSet set = CriteriaWorkbook.read(draft.in(parent));

        assertThat(CriteriaWords.of(set, Messages.VIETNAMESE).lines().toList())
                .isEqualTo(
                        List.of(
                                "Bộ tiêu chí bo-thu, năm 2025: Bộ thử",
                                "Gồm 2 lĩnh vực, 5 tiêu chí được chấm điểm; tổng điểm tối đa 10.",
                                "Điểm tự chấm theo bước 0,01. Khi in: tổng điểm lấy 3 chữ số thập"
                                        + " phân, tỷ lệ lấy 2 chữ số thập phân.",
                                "",
                                "1. Chỉ đạo: 6 điểm",
                                "  1.1. Kế hoạch: 4 điểm",
                                "    1.1.1. Ban hành: 1 điểm (CÓ/KHÔNG)",
                                "      Cách tính: Đạt yêu cầu: có thì được 1 điểm; không thì được"
                                        + " 0 điểm.",
                                "      Số liệu: yes = Đạt yêu cầu (Có/Không).",
                                "      Minh chứng bắt buộc: Kế hoạch (số, ngày).",
                                "      Thẩm định: Phòng Nội vụ. Đơn vị tự chấm. Không được chọn"
                                        + " “Không áp dụng”. Điểm lấy 2 chữ số thập phân.",
                                "    1.1.2. Thực hiện: 3 điểm (BẬC THANG)",
                                "      Cách tính: Tỷ lệ b/a từ 100% trở lên: 3 điểm; từ 80% đến"
                                        + " dưới 100%: (b/a) × 3 điểm; dưới 80%: 0 điểm. Trong đó"
                                        + " a là “Tổng số” và b là “Đã làm”.",
                                "      Số liệu: a = Tổng số (số nguyên, nhiệm vụ); b = Đã làm (số"
                                        + " nguyên, nhiệm vụ).",
                                "      Không yêu cầu minh chứng.",
                                "      Thẩm định: Phòng Nội vụ. Đơn vị tự chấm. Không áp dụng thì"
                                        + " loại khỏi tổng điểm. Điểm lấy 2 chữ số thập phân.",
                                "  1.2. Sáng kiến: 2 điểm (CHẤM TRỰC TIẾP)",
                                "    Cách tính: Người chấm cho điểm từ 0 đến 2 điểm, mỗi bước 0,5;"
                                        + " không có số liệu để tính.",
                                "    Không yêu cầu minh chứng.",
                                "    Thẩm định: Phòng Nội vụ. Đơn vị tự chấm. Không được chọn"
                                        + " “Không áp dụng”. Điểm lấy 2 chữ số thập phân.",
                                "",
                                "2. Thể chế: 4 điểm",
                                "  2.1. Rà soát: 3 điểm (CHẤM TRỰC TIẾP)",
                                "    Cách tính: Người chấm cho điểm từ 0 đến 3 điểm; không có số"
                                        + " liệu để tính.",
                                "    Không yêu cầu minh chứng.",
                                "    Thẩm định: Phòng Nội vụ. Đơn vị tự chấm. Không được chọn"
                                        + " “Không áp dụng”. Điểm lấy 2 chữ số thập phân.",
                                "  2.2. Điều tra: 1 điểm (ĐIỀU TRA XHH)",
                                "    Cách tính: Điểm do điều tra xã hội học cho, tối đa 1 điểm;"
                                        + " đơn vị không tự chấm.",
                                "    Thẩm định: Phòng Nội vụ. Nguồn điểm: điều tra xã hội học."
                                        + " Không được chọn “Không áp dụng”. Điểm lấy 2 chữ số"
                                        + " thập phân.",
                                "",
                                "Xếp loại, xét từ trên xuống:",
                                "  Tốt: tổng điểm từ 80%, mỗi lĩnh vực từ 50%",
                                "  Trung bình: các đơn vị còn lại",
                                "",
                                "Ngoài các lĩnh vực, cộng tất cả không quá 2 điểm, trừ tất cả"
                                        + " không quá 5 điểm:",
                                "  T1. Khen thưởng: cộng 1 điểm, không quá 2 điểm",
                                "  P1. Trễ hạn: trừ 0,5 điểm/ngày",
                                "",
                                "Xếp hạng: mỗi đơn vị một hạng (1, 2, 3, 4); bằng điểm thì xét"
                                        + " lần lượt điểm lĩnh vực 2 và tên đơn vị theo vần chữ"
                                        + " cái."));
    }

    @Test
    void speaksEnglishToo() throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(new Draft().in(parent));
        assertThat(CriteriaWords.of(set, Messages.ENGLISH).lines().toList())
                .contains(
                        "Criteria set bo-thu, year 2025: Bộ thử",
                        "  1.2. Sáng kiến: 2 points (CHẤM TRỰC TIẾP)",
                        "  Tốt: total from 80%, every area from 50%",
                        "Ranking: one rank for each unit (1, 2, 3, 4); equal totals are parted by"
                                + " points in area 2 and name in alphabetical order.");
    }
}
