package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.RuleKind;

class RuleKindsTest {

    @Test
    void knowsTheseKindsAndNoOthers() {
        List<String> names = RuleKinds.ALL.stream().map(k -> k.name() + " " + k.label()).toList();
        assertThat(names)
                .containsExactly(
                        "BOOLEAN CÓ/KHÔNG",
                        "LEVELS MỨC ĐẠT",
                        "CHECKLIST DANH MỤC NỘI DUNG",
                        "PIECEWISE BẬC THANG",
                        "COUNT ĐẾM SỐ LẦN",
                        "COMPARE_PRIOR SO VỚI NĂM TRƯỚC",
                        "EXPRESSION BIỂU THỨC",
                        "SURVEY ĐIỀU TRA XHH",
                        "JUDGED CHẤM TRỰC TIẾP");
    }

    @Test
    void findsAKindByNameOrLabelInAnySpelling() {
        Stream.of(
                        "PIECEWISE",
                        " piecewise ",
                        "Bậc thang",
                        "BẬC\u00A0THANG",
                        "Ba\u0323\u0302c thang")
                .forEach(
                        text ->
                                assertThat(RuleKinds.named(text).map(RuleKind::name))
                                        .as(text)
                                        .contains("PIECEWISE"));
        assertThat(RuleKinds.named("bac thang")).isEqualTo(Optional.empty());
        assertThat(RuleKinds.named("")).isEqualTo(Optional.empty());
    }
}
