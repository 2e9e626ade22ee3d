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

    /** A commune with mail addresses or domains. */
    public static Unit commune(String code, String name, String address) {
        return new Unit(code, name, UnitKind.XA, "", List.of(), List.of(address), List.of());
    }

    public static Unit of(String code, String name, UnitKind kind, String block) {
        return new Unit(code, name, kind, block, List.of(), List.of(), List.of());
    }
}
