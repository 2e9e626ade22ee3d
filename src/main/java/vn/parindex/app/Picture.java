package vn.parindex.app;

import java.util.List;
import vn.parindex.files.PackagePart;
import vn.parindex.intake.Blobs;
import vn.parindex.model.Results;
import vn.parindex.model.Standing;
import vn.parindex.record.Register;
import vn.parindex.report.CommuneReports;
import vn.parindex.report.RoundPicture;
import vn.parindex.score.Ranked;
import vn.parindex.score.Ranking;

/** The round as the register knows it at this moment. */
final class Picture {
    private Picture() {}

    static RoundPicture of(Workplace workplace, Register register) {
        List<Standing> standings =
                register.standings(workplace.round(), workplace.units().units(), workplace.zone());
        List<Ranked> ranked =
                standings.stream()
                        .filter(standing -> standing.counted().isPresent())
                        .map(
                                standing ->
                                        new Ranked(
                                                standing.unit(),
                                                standing.counted().orElseThrow().scores()))
                        .toList();
        Results results = Ranking.results(workplace.set(), workplace.round().id(), ranked);
        return new RoundPicture(
                workplace.round(),
                workplace.set(),
                standings,
                results,
                reports(workplace, register));
    }

    private static CommuneReports reports(Workplace workplace, Register register) {
        Blobs blobs = workplace.blobs();
        return new CommuneReports(
                workplace.guide(),
                register.reports(workplace.round(), workplace.units().units()),
                (report, part) -> PackagePart.read(blobs.read(report.delivery().sha256()), part));
    }
}
