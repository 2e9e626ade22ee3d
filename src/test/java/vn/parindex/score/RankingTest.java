package vn.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Results;
import vn.parindex.model.Scores;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.TieRule;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.Units;

class RankingTest {

    /** Printed in the report of Thạnh Trị district for 2018: eight areas, ten communes. */
    private static final List<String> THANH_TRI =
            List.of(
                    "Lâm Kiết 20 2 13 12 2 11 3 8",
                    "Phú Lộc 21 6 13 18 8 13 5 8",
                    "Thạnh Trị 21 6 13 18 8 11 7 8",
                    "Hưng Lợi 21 2 13 16 8 11 4 5",
                    "Vĩnh Lợi 21 2 13 18 8 13 3 7",
                    "Lâm Tân 21 6 13 15 8 12 5 8",
                    "Châu Hưng 21 6 10 18 8 12 5 8",
                    "Tuân Tức 21 6 13 14 8 13 7 7",
                    "Thạnh Tân 20 6 13 18 8 12 5 7",
                    "Vĩnh Thành 20 6 13 18 8 13 7 8");

    private static final String[] THANH_TRI_MAXIMA = {"25", "6", "15", "18", "8", "13", "7", "8"};

    @Test
    void ranksTheTenCommunesOfThanhTriAsPrinted() {
        Results results = Ranking.results(thanhTri(TieRule.Kind.ORDINAL), "2018", thanhTriUnits());

        assertThat(results.units())
                .extracting(each -> each.rank() + " " + each.unit().name() + " " + each.total())
                .containsExactly(
                        "1 Vĩnh Thành 93",
                        "2 Phú Lộc 92",
                        "3 Thạnh Trị 92",
                        "4 Thạnh Tân 89",
                        "5 Tuân Tức 89",
                        "6 Châu Hưng 88",
                        "7 Lâm Tân 88",
                        "8 Vĩnh Lợi 85",
                        "9 Hưng Lợi 80",
                        "10 Lâm Kiết 71");
        assertThat(results.mean()).isEqualTo("86.7");
        assertThat(results.meanPercent()).isEqualTo("86.7");
        assertThat(results.areas())
                .extracting(AreaMean::meanPercent)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("82.8", "80.0", "84.7", "91.7", "92.5", "93.1", "72.9", "92.5");
        assertThat(results.units())
                .extracting(UnitResult::classification)
                .containsExactly(
                        "Rất tốt", "Rất tốt", "Rất tốt", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt",
                        "Khá");
    }

    @Test
    void tiesShareARankAndTheNextIsSkipped() {
        assertThat(ranks(TieRule.Kind.COMPETITION)).containsExactly(1, 2, 2, 4, 4, 6, 6, 8, 9, 10);
    }

    @Test
    void tiesShareARankAndNoneIsSkippedWhereTheSetSaysDense() {
        assertThat(ranks(TieRule.Kind.DENSE)).containsExactly(1, 2, 2, 3, 3, 4, 4, 5, 6, 7);
    }

    @Test
    void breakersDecideBeforeTheName() {
        CriteriaSet set = twoAreas().ties(TieRule.Kind.ORDINAL, "2", "TÊN").build();

        Results results =
                Ranking.results(
                        set,
                        "r",
                        List.of(
                                ranked("An Bình", "6 4"),
                                ranked("Đông Hải", "4 6"),
                                ranked("Dân Lập", "4 6")));

        assertThat(results.units())
                .extracting(each -> each.rank() + " " + each.unit().name())
                .containsExactly("1 Dân Lập", "2 Đông Hải", "3 An Bình");
    }

    @Test
    void equalAreasShareTheirRankWhereTotalsAreNumberedInSequence() {
        CriteriaSet set = twoAreas().ties(TieRule.Kind.ORDINAL, "TÊN").build();

        Results results =
                Ranking.results(
                        set, "r", List.of(ranked("An Bình", "6 4"), ranked("Dân Lập", "6 4")));

        assertThat(results.units()).extracting(each -> each.rank()).containsExactly(1, 2);
        assertThat(results.units())
                .extracting(each -> each.areas().get(0).rank())
                .containsExactly(1, 1);
    }

    @Test
    void ranksByShareOfWhatCanBeReachedAndExactly() {
        CriteriaSet set = twoAreas().build();
        Ranked whole = ranked("Cả bộ", "6 6", "10", "10");
        Ranked partly = ranked("Một phần", "6 3.0001", "10", "5");

        Results results = Ranking.results(set, "r", List.of(whole, partly));

        assertThat(results.units())
                .extracting(each -> each.unit().name())
                .containsExactly("Một phần", "Cả bộ");
        assertThat(results.units().get(0).percent()).isEqualTo("60.00");
        assertThat(results.units().get(1).percent()).isEqualTo("60.00");
        assertThat(results.units()).extracting(UnitResult::rank).containsExactly(1, 2);
    }

    @Test
    void ranksEachAreaByItself() {
        Results results =
                Ranking.results(
                        twoAreas().build(),
                        "r",
                        List.of(ranked("A", "9 1"), ranked("B", "8 8"), ranked("C", "8 9")));

        assertThat(results.units())
                .extracting(
                        each ->
                                each.unit().name()
                                        + each.areas().stream().map(area -> area.rank()).toList())
                .containsExactly("C[2, 1]", "B[2, 2]", "A[1, 3]");
    }

    @Test
    void blocksAreRankedApartOneAfterAnother() {
        Results results =
                Ranking.results(
                        twoAreas().build(),
                        "r",
                        List.of(
                                inBlock("Sơn Tây", "Xã", "9 9"),
                                inBlock("Hồng Bàng", "Phường", "5 5"),
                                inBlock("Lê Chân", "Phường", "7 7"),
                                inBlock("Thủy Nguyên", "Xã", "9 9.5")));

        assertThat(results.units())
                .extracting(each -> each.rank() + " " + each.unit().name())
                .containsExactly("1 Lê Chân", "2 Hồng Bàng", "1 Thủy Nguyên", "2 Sơn Tây");
    }

    @Test
    void areaWithNothingToReachNeitherBlocksNorWins() {
        Results results =
                Ranking.results(
                        twoAreas().build(),
                        "r",
                        List.of(ranked("A", "10 0", "10", "0"), ranked("B", "10 1")));

        assertThat(results.units().get(0).classification()).isEqualTo("Xuất sắc");
        assertThat(results.units())
                .extracting(each -> each.areas().get(1).rank())
                .containsExactly(2, 1);
    }

    @Test
    void roundWithoutUnitsHasNoMean() {
        Results results = Ranking.results(twoAreas().build(), "r", List.of());

        assertThat(results.units()).isEmpty();
        assertThat(results.mean()).isEqualByComparingTo("0");
        assertThat(results.areas())
                .extracting(AreaMean::max)
                .containsExactly(new BigDecimal("10"), new BigDecimal("10"));
    }

    private static List<Integer> ranks(TieRule.Kind kind) {
        return Ranking.results(thanhTri(kind), "2018", thanhTriUnits()).units().stream()
                .map(UnitResult::rank)
                .toList();
    }

    private static CriteriaSet thanhTri(TieRule.Kind ties) {
        ASet set = ASet.of("thanh-tri", 2018).decimals(1, 1).ties(ties);
        for (int i = 0; i < THANH_TRI_MAXIMA.length; i++) {
            String code = String.valueOf(i + 1);
            set.area(code, "Lĩnh vực " + code, ALeaf.of(code + ".1", THANH_TRI_MAXIMA[i]));
        }
        return set.classRow("Rất tốt", "90", "0")
                .classRow("Tốt", "80", "0")
                .classRow("Khá", "70", "0")
                .classRow("Trung bình", "0", "0")
                .build();
    }

    private static List<Ranked> thanhTriUnits() {
        return THANH_TRI.stream()
                .map(
                        row -> {
                            String[] words = row.split(" ", 3);
                            return ranked(words[0] + " " + words[1], words[2], THANH_TRI_MAXIMA);
                        })
                .toList();
    }

    private static ASet twoAreas() {
        return ASet.of("hai", 2023)
                .area("1", "Một", ALeaf.of("1.1", "10"))
                .area("2", "Hai", ALeaf.of("2.1", "10"))
                .classRow("Xuất sắc", "90", "80")
                .classRow("Khác", "0", "0");
    }

    private static Ranked ranked(String name, String points) {
        return ranked(name, points, "10", "10");
    }

    private static Ranked ranked(String name, String points, String... maxima) {
        return new Ranked(Units.commune(name, name), scores(points, maxima));
    }

    private static Ranked inBlock(String name, String block, String points) {
        Unit unit = Units.of(name, name, UnitKind.XA, block);
        return new Ranked(unit, scores(points, "10", "10"));
    }

    static Scores scores(String points, String... maxima) {
        String[] each = points.split(" ", -1);
        List<AreaScore> areas = new ArrayList<>();
        for (int i = 0; i < each.length; i++) {
            areas.add(
                    new AreaScore(
                            String.valueOf(i + 1),
                            new BigDecimal(each[i]),
                            new BigDecimal(maxima[i])));
        }
        return new Scores(
                List.of(),
                areas,
                areas.stream().map(AreaScore::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                areas.stream().map(AreaScore::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
