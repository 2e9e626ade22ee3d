package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;

/** Rules modelled on criteria of real index sets, with figures and points as they were printed. */
class RealCriteriaTest {

    @ParameterizedTest(name = "{0} {2}: {4} gives {5}")
    @CsvSource(
            delimiterString = " | ",
            value = {
                // one unfinished task of 50 costs 0,04 of 2; one of 25 costs 0,04 of 1
                "PIECEWISE | 2 | >=80%: tỷ lệ*điểm tối đa | a:WHOLE b:WHOLE | a=50|b=49 | 1.96",
                "PIECEWISE | 1 | >=80%: tỷ lệ*điểm tối đa | a:WHOLE b:WHOLE | a=25|b=24 | 0.96",
                // review of procedures: no plan approved
                "LEVELS | 1 | Có phương án được duyệt: 1; Không có: 0 | '' | level=Không có | 0.00",
                // full, partial or no list
                "LEVELS | 1 | Đủ: 1; Chưa đầy đủ danh mục: 0,75; Không: 0 | '' | level=Chưa đầy đủ danh mục | 0.75",
                // 43 overdue files
                "COUNT | 1 | bắt đầu 1; n: -0,1 | n:WHOLE | n=43 | 0.00",
                // 97,98 % of posts falls a band
                "PIECEWISE | 2 | >=100%: 2; >=90%: 1 | p:PERCENT | p=97.98 | 1.00",
                // 88/89 lies in the band from 80 % to below 100 %
                "PIECEWISE | 2 | >=100%: 2; >=80%: 1 | a:WHOLE b:WHOLE | a=89|b=88 | 1.00",
                // 12 items of news a year
                "PIECEWISE | 1.5 | >=12: 1,5; >=6: 0,75 | n:WHOLE | n=4 | 0.00",
                // any disciplined official costs everything
                "EXPRESSION | 2 | khi n = 0: 2; còn lại: 0 | n:WHOLE | n=1 | 0.00",
                // everybody rated good, or nothing
                "PIECEWISE | 2.5 | >=100%: 2,5 | a:WHOLE b:WHOLE | a=20|b=19 | 0.00",
                // 31 % of the investment paid out
                "PIECEWISE | 2 | >=100%: 2; >=80%: tỷ lệ*2 | p:PERCENT | p=31 | 0.00",
                // procedures with online files: 34 of 63
                "PIECEWISE | 2 | >=0%: (b/a) x 2 | a:WHOLE b:WHOLE | a=63|b=34 | 1.08",
                // no notice of results: one lacking item costs all
                "CHECKLIST | 1 | TẤT CẢ; k = Kế hoạch; t = Tổ chức; b = Thông báo kết quả | '' | k=Có|t=Có|b=Không | 0.00",
                // rules of procedure of 2019 count as never issued
                "PIECEWISE | 1 | ngày trễ so với 31/12/2023; >=-364 và <=0: 1 | d:DATE | d=2019-05-20 | 0.00",
                // 0,5 for each set of rules, at most 2
                "COUNT | 2 | n: 0,5; trần 2 | n:WHOLE | n=3 | 1.50",
                // professional ethics in percent of the maximum
                "LEVELS | 2 | Tuân thủ đầy đủ: 100%; Có vi phạm nhẹ: 50%; Có vi phạm nghiêm trọng: 0 | '' | level=Có vi phạm nhẹ | 1.00",
                "LEVELS | 2 | Xuất sắc: điểm tối đa; Tốt: 75%; Hoàn thành: 50% | '' | level=Tốt | 1.50",
                // an unlawful text handled by the authorities
                "BOOLEAN | 2 | có: 0; không: 2 | yes:YES_NO | yes=Có | 0.00",
                "LEVELS | 2.5 | Thực hiện tốt: 2,5; Đầy đủ: 2,0; Chưa đầy đủ: 1; Không thực hiện: 0 | '' | level=Đầy đủ | 2.00",
                // bonus and penalty counted together
                "EXPRESSION | 5 | min(5; max(0; thuong*1,5 - phat*0,5)) | thuong:WHOLE phat:WHOLE | thuong=3|phat=2 | 3.50",
                // half the maximum in proportion below the target
                "EXPRESSION | 4 | khi b >= a: 4; còn lại: 0,5*điểm tối đa*b/a | a:WHOLE b:WHOLE | a=8|b=6 | 1.50",
                // national forms
                "PIECEWISE | 1 | từ 30% trở lên: 1; từ 20% đến dưới 30%: 0,5; dưới 20%: 0 | p:PERCENT | p=20 | 0.50",
                "PIECEWISE | 1 | >=100%: 1; >=70%: (b/a) × 1 | a:WHOLE b:WHOLE | a=7|b=5 | 0.71",
                "EXPRESSION | 1.5 | khi b = a và late = 0: 1,5; khi b = a: 1; còn lại: 0 | a:WHOLE b:WHOLE late:WHOLE | a=9|b=9|late=2 | 1.00",
                "PIECEWISE | 2 | từ 95% trở lên: (b/a) x điểm tối đa | a:WHOLE b:WHOLE | a=252|b=239 | 0.00",
                "PIECEWISE | 2 | >=2: 2; =1: 1 | n:WHOLE | n=1 | 1.00",
                "PIECEWISE | 2 | phần trăm p; mục tiêu 10%; >=0%: tỷ lệ/mục tiêu*điểm tối đa | p:PERCENT | p=7.25 | 1.45",
                "PIECEWISE | 1.5 | >=105%: 1,5; >100%: 1; >=100%: 0,5 | a:DECIMAL b:DECIMAL | a=200|b=200.01 | 1.00",
                "PIECEWISE | 1.5 | >=105%: 1,5; >100%: 1; >=100%: 0,5 | a:DECIMAL b:DECIMAL | a=200|b=200 | 0.50",
                "COMPARE_PRIOR | 1 | cao hơn: 1; bằng: 0; thấp hơn: 0 | cur:WHOLE prev:WHOLE | cur=12|prev=12 | 0.00",
                "COUNT | 1 | bắt đầu 1; late: -0,25 | late:WHOLE | late=3 | 0.25"
            })
    void givesThePointsAsPrinted(@AggregateWith(Row.class) Case given) {
        LeafText text = Given.leaf(given.max(), given.parameters(), Given.inputs(given.inputs()));
        Leaf leaf = Given.leafOf(given.kind(), text);
        assertThat(Given.outcome(leaf, given.figures())).isEqualTo(given.points());
    }

    /** One row of the table. */
    record Case(
            String kind,
            String max,
            String parameters,
            String inputs,
            String figures,
            String points) {}

    static final class Row implements ArgumentsAggregator {
        @Override
        public Object aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return new Case(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5));
        }
    }
}
