package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Identity;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** The unit that a scorecard says it is of, believed where no register is at hand. */
final class StatedUnit {
    private static final Pattern BODY =
            Pattern.compile(
                    "^(?:UBND|[UỦ][YỶ]\\s+BAN\\s+NHÂN\\s+DÂN)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private StatedUnit() {}

    static Optional<Unit> of(Identity stated) {
        Optional<String> name = stated.unitName().or(stated::unitCode);
        return name.map(each -> unit(stated.unitCode().orElse(each), each));
    }

    /** The unit behind the name of an issuing body, {@code UBND XÃ BẰNG LÃNG}. */
    static Optional<Unit> issuing(String body) {
        String name = BODY.matcher(Folding.tidy(body)).replaceFirst("");
        String written = WORD.matcher(name).replaceAll(word -> capitalised(word.group()));
        return written.isEmpty() ? Optional.empty() : Optional.of(unit(written, written));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
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
