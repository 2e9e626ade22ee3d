package vn.parindex.report;

import java.util.List;

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
                    new NextSteps(),
                    new AreaRanks(),
                    new Recipients());

    private Sections() {}
}
