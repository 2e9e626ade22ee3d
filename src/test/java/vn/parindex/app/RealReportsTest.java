package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Finding;
import vn.parindex.model.Stated;
import vn.parindex.model.Unit;
import vn.parindex.testing.Units;

/** Real reports dropped into the folder, where they are at hand. */
class RealReportsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Unit BA_TRANG = Units.commune("ba-trang", "Ba Trang");

    @TempDir Path folder;
    private AWorkplace work;

    @BeforeEach
    void open() {
        boolean there = Files.isDirectory(SEEDS);
        if (!there) {
            System.out.println("SKIPPED: the real reports are not at hand");
        }
        assumeTrue(there);
        work = new AWorkplace(folder).units(BA_TRANG);
    }

    @Test
    void aCommunesReportSaysTheSameInEveryFormatAndIsMerged() throws Exception {
        List<FiledReport> docx = filed("docx");
        List<FiledReport> doc = filed("doc");
        List<FiledReport> pdf = filed("pdf");

        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00001.docx",
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00001.txt",
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00002.docx",
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00002.txt",
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00003.docx",
                        "ket-qua/Xã Ba Trang/Ba-Trang_6-thang-2023 - TN-00003.txt",
                        "luu-tru/TN-00001/Ba-Trang_6-thang-2023.docx",
                        "luu-tru/TN-00002/Ba-Trang_6-thang-2023.doc",
                        "luu-tru/TN-00003/Ba-Trang_6-thang-2023.pdf");
        assertThat(codes(doc)).isEqualTo(codes(docx));
        assertThat(codes(pdf)).isEqualTo(codes(docx));
        for (List<FiledReport> each : List.of(docx, doc, pdf)) {
            assertThat(each.get(0).stated())
                    .filteredOn(stated -> stated.indicator().startsWith("ho-so-"))
                    .filteredOn(stated -> !stated.indicator().equals("ho-so-truc-tuyen"))
                    .extracting(Stated::number)
                    .containsExactly(
                            new BigDecimal("253"),
                            new BigDecimal("245"),
                            new BigDecimal("7"),
                            new BigDecimal("1"));
            assertThat(each.get(0).excerpts())
                    .extracting(Excerpt::topic)
                    .containsExactly(Excerpt.Topic.values());
        }
    }

    @Test
    void districtReportsAreCheckedAndNotMerged() throws Exception {
        for (String name : List.of("Cho-Don_2023.docx", "Thanh-Tri_2018.docx")) {
            work.drop(name, Files.readAllBytes(SEEDS.resolve(name)));
        }
        assertThat(work.once()).isEqualTo(new Tally(2, 2, 0, 0, 0));
        assertThat(work.tree())
                .filteredOn(path -> path.endsWith(".docx") && path.startsWith("ket-qua"))
                .allMatch(path -> path.startsWith("ket-qua/_bao-cao-tong-hop/"))
                .hasSize(2);
        assertThat(reports()).isEmpty();
    }

    private List<FiledReport> filed(String ending) throws Exception {
        String name = "Ba-Trang_6-thang-2023." + ending;
        work.drop(name, Files.readAllBytes(SEEDS.resolve(name)));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        return reports();
    }

    private List<FiledReport> reports() throws Exception {
        try (Service service = work.open()) {
            return service.register().reports(work.place().round(), List.of(BA_TRANG));
        }
    }

    private static List<String> codes(List<FiledReport> reports) {
        return reports.get(0).findings().stream().map(Finding::code).toList();
    }
}
