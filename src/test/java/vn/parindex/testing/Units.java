package vn.parindex.testing;

import java.util.List;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** Units for tests. */
public final class Units {
    private Units() {}

    public static Unit commune(String code, String name) {
        return of(code, name, UnitKind.XA, "");
    }

    public static Unit of(String code, String name, UnitKind kind, String block) {
        return new Unit(code, name, kind, block, List.of(), List.of(), List.of());
    }
}
