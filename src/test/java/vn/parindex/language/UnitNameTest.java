package vn.parindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

class UnitNameTest {
    private static final Unit NAM_CUONG = unit("Nam Cường", UnitKind.XA);
    private static final Unit YEN_MY = unit("Yên Mỹ", UnitKind.XA);
    private static final Unit BANG_LUNG = unit("Bằng Lũng", UnitKind.THI_TRAN);
    private static final Unit CAT_HAI = unit("Cát Hải", UnitKind.DAC_KHU);

    private final UnitName names = new UnitName(Messages.VIETNAMESE);

    @Test
    void namesOneUnitAsHeadingSentenceAndOffice() {
        assertThat(names.full(BANG_LUNG)).isEqualTo("Thị trấn Bằng Lũng");
        assertThat(names.full(CAT_HAI)).isEqualTo("Đặc khu Cát Hải");
        assertThat(names.inSentence(YEN_MY)).isEqualTo("xã Yên Mỹ");
        assertThat(names.office(YEN_MY)).isEqualTo("UBND xã Yên Mỹ");
    }

    @Test
    void groupsManyUnitsByKindAndJoinsTheLastWithVa() {
        assertThat(names.grouped(List.of())).isEmpty();
        assertThat(names.grouped(List.of(YEN_MY))).isEqualTo("xã Yên Mỹ");
        assertThat(names.grouped(List.of(YEN_MY, NAM_CUONG)))
                .isEqualTo("các xã Yên Mỹ và Nam Cường");
        assertThat(names.grouped(List.of(BANG_LUNG, NAM_CUONG)))
                .isEqualTo("xã Nam Cường và thị trấn Bằng Lũng");
        assertThat(names.grouped(List.of(NAM_CUONG, BANG_LUNG, YEN_MY)))
                .isEqualTo("các xã Nam Cường, Yên Mỹ và thị trấn Bằng Lũng");
        assertThat(names.grouped(List.of(NAM_CUONG, BANG_LUNG, YEN_MY, CAT_HAI)))
                .isEqualTo("các xã Nam Cường, Yên Mỹ, thị trấn Bằng Lũng và đặc khu Cát Hải");
    }

    @Test
    void startsASentence() {
        assertThat(UnitName.capitalised(names.grouped(List.of(YEN_MY, NAM_CUONG))))
                .isEqualTo("Các xã Yên Mỹ và Nam Cường");
        assertThat(UnitName.capitalised("")).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        UnitName english = new UnitName(Messages.ENGLISH);
        assertThat(english.full(BANG_LUNG)).isEqualTo("Township Bằng Lũng");
        assertThat(english.grouped(List.of(NAM_CUONG, BANG_LUNG, YEN_MY)))
                .isEqualTo("communes Nam Cường, Yên Mỹ and township Bằng Lũng");
    }

    private static Unit unit(String name, UnitKind kind) {
        return new Unit(name, name, kind, "", List.of(), List.of(), List.of());
    }
}
