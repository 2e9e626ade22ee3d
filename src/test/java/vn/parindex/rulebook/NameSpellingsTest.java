package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** Random registers of like names: however a name is spelled, it never means another unit. */
class NameSpellingsTest {
    private static final int REGISTERS = 60;
    private static final int UNITS = 40;
    private static final List<UnitKind> KINDS = List.of(UnitKind.values());
    private static final List<String> FIRST =
            List.of(
                    "Bằng", "Bàng", "Băng", "Thạnh", "Thanh", "Thành", "Hòa", "Hoá", "Thuý", "Yên",
                    "Đắc", "Đông", "Xã", "Xa", "Phường", "Tân", "Vĩnh", "Quỳ");
    private static final List<String> SECOND =
            List.of(
                    "Lũng",
                    "Lãng",
                    "Lang",
                    "Trị",
                    "Tân",
                    "Hòa",
                    "Thủy",
                    "Mỹ",
                    "Mĩ",
                    "Phong",
                    "Thịnh",
                    "Thượng",
                    "Khê",
                    "An",
                    "Ân",
                    "Lộc",
                    "1",
                    "10",
                    "Hợp Tiến",
                    "Quý");

    /** Spellings that lose nothing: what is typed still says which unit is meant. */
    private static final List<UnaryOperator<String>> MILD =
            List.of(
                    text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                    text -> text.toUpperCase(Locale.ROOT),
                    text -> text.toLowerCase(Locale.ROOT),
                    text -> "  " + text.replace(" ", "\u00A0 ") + ". ",
                    text -> text.replace('Đ', '\u00D0'),
                    text -> text.replace("òa", "oà").replace("ủy", "uỷ").replace("óa", "oá"),
                    text -> text.replace("oà", "òa").replace("Thuý", "Thúy"),
                    text -> text + ", huyện Chợ Đồn",
                    text -> text.replace(' ', '_'),
                    text -> text.replace(" ", "\u200B "));

    private final Random random = new Random(20260117);
    private final UnitName names = new UnitName(Messages.VIETNAMESE);

    @Test
    void noSpellingOfAUnitMeansAnother() {
        for (int i = 0; i < REGISTERS; i++) {
            List<Unit> units = units();
            UnitRegister register = new UnitRegister(units);
            for (Unit unit : units) {
                assertMeans(register, unit, spelled(names.full(unit)));
                assertMeans(register, unit, spelled(names.office(unit)));
                assertMeans(register, unit, spelled("Ủy ban nhân dân " + names.inSentence(unit)));
            }
        }
    }

    @Test
    void aNameWithoutItsKindMeansItsUnitOrIsAskedFor() {
        for (int i = 0; i < REGISTERS; i++) {
            List<Unit> units = units();
            UnitRegister register = new UnitRegister(units);
            for (Unit unit : units) {
                String printed = spelled(unit.name());
                NameMatch match = register.match(printed);
                boolean asked = match instanceof NameMatch.Ambiguous;
                assertThat(asked || match.accepted().equals(Optional.of(unit)))
                        .as("“%s” as %s", printed, match)
                        .isTrue();
            }
        }
    }

    @Test
    void diacriticsLeftOutNeverLeadToAUnitOfAnotherName() {
        for (int i = 0; i < REGISTERS; i++) {
            List<Unit> units = units();
            UnitRegister register = new UnitRegister(units);
            for (Unit unit : units) {
                String bare = Folding.bare(names.full(unit));
                register.match(bare)
                        .accepted()
                        .ifPresent(
                                found ->
                                        assertThat(Folding.bare(found.name()))
                                                .isEqualTo(Folding.bare(unit.name())));
            }
        }
    }

    private void assertMeans(UnitRegister register, Unit unit, String printed) {
        assertThat(register.match(printed))
                .as("“%s”", printed)
                .isEqualTo(new NameMatch.Exact(unit));
    }

    private String spelled(String name) {
        String text = name;
        for (int i = 0; i < 3; i++) {
            text = MILD.get(random.nextInt(MILD.size())).apply(text);
        }
        return text;
    }

    private List<Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        while (units.size() < UNITS) {
            String name = pick(FIRST) + " " + pick(SECOND);
            UnitKind kind = KINDS.get(random.nextInt(KINDS.size()));
            // equal for names that are one name spelled twice
            String key = kind + Spelling.key(name);
            units.putIfAbsent(
                    key,
                    new Unit("U" + units.size(), name, kind, "", List.of(), List.of(), List.of()));
        }
        return new ArrayList<>(units.values());
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
