package vn.parindex.report;

import java.util.List;
import vn.parindex.model.Excerpt;

/** The sections of the merged report: an addition is one class and one line here. */
final class Sections {
    static final List<Section> ALL =
            List.of(
                    new Opening(),
                    new Rollout(),
                    new Overall(),
                    new ResultTable(),
                    new ScoreChart(),
                    new AreaResults(),
                    new ClassLists(),
                    new LostPoints(),
                    new OpenFindings(),
                    new NotSent(),
                    new ActivityTotals(),
                    new Collected("uu-diem", Excerpt.Topic.STRENGTHS),
                    new Collected("han-che", Excerpt.Topic.LIMITS),
                    new Collected("nguyen-nhan", Excerpt.Topic.CAUSES),
                    new NextSteps(),
                    new Collected("phuong-huong", Excerpt.Topic.DIRECTIONS),
                    new Collected("de-xuat", Excerpt.Topic.PROPOSALS),
                    new AreaRanks(),
                    new Recipients());

    private Sections() {}
}
