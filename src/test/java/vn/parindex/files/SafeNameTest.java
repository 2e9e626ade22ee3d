package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SafeNameTest {
    @Test
    void leavesAnOrdinaryNameAsItIs() {
        assertThat(SafeName.of("Phiếu chấm điểm xã Bằng Lãng.xlsx"))
                .isEqualTo("Phiếu chấm điểm xã Bằng Lãng.xlsx");
    }

    @Test
    void composesWhatAMacTookApart() {
        String name = "Bằng Lãng.xlsx";
        assertThat(SafeName.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name);
    }

    @Test
    void replacesWhatWindowsForbids() {
        assertThat(SafeName.of("a/b\\c:d*e?f\"g<h>i|j\tk.xlsx"))
                .isEqualTo("a-b-c-d-e-f-g-h-i-j-k.xlsx");
        assertThat(SafeName.of(" tên. ")).isEqualTo("tên");
        assertThat(SafeName.of("con.xlsx")).isEqualTo("_con.xlsx");
        assertThat(SafeName.of("..")).isEqualTo("_");
    }

    @Test
    void cutsALongNameAndKeepsItsExtension() {
        String safe = SafeName.of("ề".repeat(100) + ".xlsx");
        assertThat(safe).isEqualTo("ề".repeat(58) + ".xlsx");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSize(179);
    }

    @Test
    void tellsTheExtensionFromADotInTheName() {
        assertThat(SafeName.extension("a.b.XLSX")).isEqualTo(".XLSX");
        assertThat(SafeName.stem("a.b.XLSX")).isEqualTo("a.b");
        assertThat(SafeName.extension("1. Kế hoạch")).isEmpty();
        assertThat(SafeName.extension("xã")).isEmpty();
    }
}
