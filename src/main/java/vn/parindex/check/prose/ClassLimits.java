package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.Finding;

/** The limits of classes that a document prints follow one another without a gap or an overlap. */
final class ClassLimits implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.CLASS_GAP, FindingKind.CLASS_OVERLAP);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<ClassBand> bands = ClassRules.bands(report);
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < bands.size(); at++) {
            between(bands.get(at), bands.get(at - 1)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> between(ClassBand lower, ClassBand upper) {
        if (lower.high().isEmpty() || upper.low().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal end = lower.high().get();
        BigDecimal begin = upper.low().get();
        int order = end.compareTo(begin);
        String sign = upper.printed().contains("%") || lower.printed().contains("%") ? "%" : "";
        if (order == 0 && lower.highIncluded() == upper.lowIncluded()) {
            String at = shown(end) + sign;
            return Optional.of(
                    lower.highIncluded() ? overlap(lower, upper, at) : gap(lower, upper, at));
        }
        if (order < 0) {
            return Optional.of(gap(lower, upper, shown(end) + "-" + shown(begin) + sign));
        }
        return order == 0
                ? Optional.empty()
                : Optional.of(overlap(lower, upper, shown(begin) + "-" + shown(end) + sign));
    }

    private static Finding gap(ClassBand lower, ClassBand upper, String gap) {
        return finding(FindingKind.CLASS_GAP, lower, upper, gap);
    }

    private static Finding overlap(ClassBand lower, ClassBand upper, String overlap) {
        return finding(FindingKind.CLASS_OVERLAP, lower, upper, overlap);
    }

    private static Finding finding(
            FindingKind kind, ClassBand lower, ClassBand upper, String range) {
        return kind.at(
                        List.of(
                                lower.sentence().at(lower.span()),
                                upper.sentence().at(upper.span())))
                .fact("lower", lower.name())
                .fact("from", lower.printed())
                .fact("upper", upper.name())
                .fact("to", upper.printed())
                .fact(kind == FindingKind.CLASS_GAP ? "gap" : "overlap", range)
                .done();
    }

    private static String shown(BigDecimal number) {
        return Written.number(number, Messages.VIETNAMESE);
    }
}
