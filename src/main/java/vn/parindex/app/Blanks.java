package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.files.Atomic;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Unit;
import vn.parindex.template.ScorecardTemplate;

/** The blank scorecards of a round, one per unit. */
final class Blanks {
    private final Office office;

    Blanks(Office office) {
        this.office = office;
    }

    /** Writes them all and returns where they lie, in the order of the register. */
    List<Path> write(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        try (Progress progress = Progress.of("templates", office.units().size(), office.locale())) {
            for (Unit unit : office.units()) {
                Path file = folder.resolve(name(unit));
                Atomic.write(
                        file,
                        ScorecardTemplate.write(
                                office.set(), office.settings().round(), unit, office.locale()));
                written.add(file);
                progress.step();
            }
        }
        return List.copyOf(written);
    }

    private String name(Unit unit) {
        return Messages.of("cli", office.locale())
                .text(
                        "templates.file",
                        Map.of(
                                "unit", new UnitName(office.locale()).full(unit),
                                "year", String.valueOf(office.settings().round().year())));
    }
}
