package vn.parindex.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.template.ScorecardTemplate;

/** What an example is made with: its round and criteria set. */
record Desk(Round round, CriteriaSet set) {

    UnitName names() {
        return new UnitName(Messages.VIETNAMESE);
    }

    byte[] blank(Unit unit) {
        try {
            return ScorecardTemplate.write(set, round, unit, Messages.VIETNAMESE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
