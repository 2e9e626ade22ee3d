package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Identity;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** The unit that a scorecard says it is of, believed where no register is at hand. */
final class StatedUnit {
    private StatedUnit() {}

    static Optional<Unit> of(Identity stated) {
        Optional<String> name = stated.unitName().or(stated::unitCode);
        return name.map(each -> unit(stated.unitCode().orElse(each), each));
    }

    private static Unit unit(String code, String printed) {
        UnitName words = new UnitName(Messages.VIETNAMESE);
        String folded = Folding.same(printed);
        for (UnitKind kind : UnitKind.values()) {
            String prefix = words.kind(kind) + " ";
            if (folded.startsWith(Folding.same(prefix) + " ")) {
                return unit(code, Folding.tidy(printed).substring(prefix.length()), kind);
            }
        }
        return unit(code, Folding.tidy(printed), UnitKind.XA);
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(code, name, kind, "", List.of(), List.of(), List.of());
    }
}
