package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Finding;
import vn.parindex.model.Identity;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.rulebook.NameMatch;
import vn.parindex.rulebook.UnitRegister;

/** The scorecard belongs to one unit of the register, and says so everywhere. */
final class RightUnit implements Check {
    // names are the same in every language of the messages
    private static final UnitName NAMES = new UnitName(Messages.VIETNAMESE);

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.UNIT_UNKNOWN,
                FindingKind.UNIT_MISSING,
                FindingKind.UNIT_CONFLICT,
                FindingKind.UNIT_SPELLING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        Recognition.Scorecard card = examined.recognition();
        Identity stated = examined.submission().stated();
        Optional<String> name = stated.unitName().or(stated::unitCode);
        if (card.conflict().isPresent()) {
            return List.of(conflict(card));
        }
        if (card.unit().isPresent()) {
            return stated
                    .unitName()
                    .flatMap(written -> otherwise(written, card.unit().get()))
                    .stream()
                    .toList();
        }
        return List.of(
                name.map(
                                written ->
                                        FindingKind.UNIT_UNKNOWN
                                                .at(Place.file())
                                                .found(Value.of(written)))
                        .orElseGet(() -> FindingKind.UNIT_MISSING.at(Place.file()))
                        .done());
    }

    private static Finding conflict(Recognition.Scorecard card) {
        return conflict(
                card.unit().map(NAMES::full).orElse(""),
                card.conflict().map(NAMES::full).orElse(""));
    }

    private static Finding conflict(String first, String second) {
        return FindingKind.UNIT_CONFLICT
                .at(Place.file())
                .fact("first", first)
                .fact("second", second)
                .done();
    }

    // other marks in the file, or its name, told whose it is
    private static Optional<Finding> otherwise(String written, Unit unit) {
        NameMatch match = new UnitRegister(List.of(unit)).match(written);
        if (match instanceof NameMatch.Exact || match instanceof NameMatch.Alias) {
            return Optional.empty();
        }
        return Optional.of(
                match instanceof NameMatch.Unknown
                        ? conflict(NAMES.full(unit), written)
                        : spelling(written, unit));
    }

    private static Finding spelling(String written, Unit unit) {
        return FindingKind.UNIT_SPELLING
                .at(Place.file())
                .expected(Value.of(NAMES.full(unit)))
                .found(Value.of(written))
                .done();
    }
}
