package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;

/** Nobody scores what a survey decides. */
final class SurveyUntouched implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SURVEY_FILLED);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return leaf.entry().self().stream()
                .filter(self -> leaf.isSurvey() && LeafCase.number(self).isPresent())
                .map(
                        self ->
                                FindingKind.SURVEY_FILLED
                                        .at(self.place())
                                        .leaf(leaf.leaf())
                                        .found(self.value())
                                        .done())
                .toList();
    }
}
