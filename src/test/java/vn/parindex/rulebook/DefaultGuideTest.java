package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;

class DefaultGuideTest {
    private static final ReportGuide GUIDE = DefaultGuide.GUIDE;

    @Test
    void asksAPeriodicReportForTheseSectionsAndNoOthers() {
        assertThat(required(ReportKind.PERIODIC))
                .containsExactly(
                        "chi-dao",
                        "the-che",
                        "tthc",
                        "bo-may",
                        "cong-vu",
                        "tai-chinh",
                        "chinh-quyen-so",
                        "han-che",
                        "phuong-huong",
                        "kien-nghi");
    }

    @Test
    void asksTheOtherKindsForLess() {
        assertThat(required(ReportKind.SELF_ASSESSMENT))
                .containsExactly("ket-qua-chi-so", "han-che");
        assertThat(required(ReportKind.AGGREGATE))
                .containsExactly("ket-qua-chi-so", "han-che", "phuong-huong");
    }

    @Test
    void collectsFiveTopics() {
        assertThat(GUIDE.sections().stream().filter(each -> each.topic().isPresent()))
                .extracting(ReportGuide.Section::code, each -> each.topic().orElseThrow())
                .containsExactly(
                        tuple("uu-diem", Excerpt.Topic.STRENGTHS),
                        tuple("han-che", Excerpt.Topic.LIMITS),
                        tuple("nguyen-nhan", Excerpt.Topic.CAUSES),
                        tuple("phuong-huong", Excerpt.Topic.DIRECTIONS),
                        tuple("kien-nghi", Excerpt.Topic.PROPOSALS));
    }

    @Test
    void foldsItsWordsButNotItsNames() {
        ReportGuide.Indicator received = GUIDE.indicator("ho-so-qua-han").orElseThrow();
        assertThat(received.name()).isEqualTo("Trong đó: quá hạn (trễ hạn)");
        assertThat(received.whole()).contains("ho-so-giai-quyet");
        assertThat(received.phrases())
                .containsExactly(
                        "qua han - chua - dung han - truoc han",
                        "tre han - chua - dung han - truoc han",
                        "tre hen - dung han - truoc han",
                        "cham han");
    }

    @Test
    void namesOnlyIndicatorsThatThereAre() {
        List<String> codes = GUIDE.indicators().stream().map(ReportGuide.Indicator::code).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSize(22);
        assertThat(GUIDE.indicators().stream().flatMap(each -> each.whole().stream()))
                .isSubsetOf(codes);
        assertThat(GUIDE.comparisons().stream().map(ReportGuide.Comparison::indicator))
                .isSubsetOf(codes);
    }

    @Test
    void comparesOnlyWithFiguresThatTheExampleSetAsksFor() throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(Path.of("templates", "vi-du-cap-xa-7lv"));
        Set<String> rows =
                set.leaves().stream()
                        .flatMap(
                                leaf ->
                                        leaf.inputs().stream()
                                                .map(input -> leaf.code() + "." + input.key()))
                        .collect(Collectors.toSet());
        assertThat(GUIDE.comparisons().stream().map(ReportGuide.Comparison::scorecard))
                .hasSize(14)
                .isSubsetOf(rows);
    }

    private static Stream<String> required(ReportKind kind) {
        return GUIDE.sections().stream()
                .filter(each -> each.required() && each.kinds().contains(kind))
                .map(ReportGuide.Section::code);
    }
}
