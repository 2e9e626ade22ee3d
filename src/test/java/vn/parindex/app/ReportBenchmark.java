package vn.parindex.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.parindex.model.Unit;
import vn.parindex.testing.WordReport;

/**
 * Prints what narrative reports cost: sixty Word reports of about twenty pages each, read, checked
 * and given back with comments, then merged in one go, in a JVM with 256 MB of heap.
 */
final class ReportBenchmark {
    private static final int REPORTS = 60;

    /** So many paragraphs of some fifty words fill twenty pages at 14 points. */
    private static final int PARAGRAPHS = 170;

    private static final List<String> WORDS =
            List.of(
                    "tiếp tục",
                    "thực hiện",
                    "rà soát",
                    "hồ sơ",
                    "bộ phận",
                    "cán bộ",
                    "công chức",
                    "người dân",
                    "trên địa bàn",
                    "thủ tục",
                    "hướng dẫn",
                    "niêm yết",
                    "kịp thời",
                    "văn bản",
                    "kế hoạch",
                    "tuyên truyền",
                    "kiểm tra",
                    "đánh giá",
                    "phối hợp",
                    "giải quyết",
                    "chất lượng",
                    "hiệu quả",
                    "quy định",
                    "nhiệm vụ",
                    "được giao");

    private ReportBenchmark() {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("parindex-benchmark");
        write(folder.resolve("nop"));
        Benchmark.OUT.println();
        Benchmark.OUT.println(
                "| reports of 20 pages | CPU ms per report | wall s | merge: CPU s | peak heap MB |"
                        + " peak resident MB |");
        Benchmark.OUT.println("|---|---|---|---|---|---|");
        Benchmark.child(ReportBenchmark.class, folder, String.valueOf(REPORTS));
        Benchmark.delete(folder);
    }

    /** Without arguments the benchmark; with them its child, which measures in its own JVM. */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            run();
            return;
        }
        Office office = Benchmark.office(Path.of(args[1]), REPORTS);
        long[] mergeCpu = new long[1];
        ReportFiles files = new ReportFiles(office, InstantSource.system());
        Reports measured =
                register -> {
                    long before = Benchmark.cpu();
                    files.write(register);
                    mergeCpu[0] += Benchmark.cpu() - before;
                };
        long wall = System.nanoTime();
        long cpu = Benchmark.cpu();
        try (Service service = Service.open(office.workplace(), measured)) {
            Tally tally = service.once();
            int merged =
                    service.register().reports(office.workplace().round(), office.units()).size();
            if (tally.answered() != REPORTS || merged != REPORTS) {
                throw new IllegalStateException(tally + ", merged " + merged);
            }
        }
        Benchmark.OUT.printf(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %.1f | %d | %s |%n",
                REPORTS,
                (Benchmark.cpu() - cpu - mergeCpu[0]) / 1e6 / REPORTS,
                (System.nanoTime() - wall) / 1e9,
                mergeCpu[0] / 1e9,
                Benchmark.peakHeap(),
                Benchmark.peakResident());
    }

    private static void write(Path folder) throws Exception {
        Files.createDirectories(folder);
        Random random = new Random(20);
        for (Unit unit : BenchmarkInputs.units(REPORTS)) {
            byte[] report =
                    WordReport.of(
                            unit.name().toUpperCase(Locale.ROOT),
                            "Kết quả công tác cải cách hành chính 6 tháng đầu năm "
                                    + Benchmark.YEAR,
                            lines(random));
            Files.write(folder.resolve("Báo cáo " + unit.name() + ".docx"), report);
        }
    }

    private static List<String> lines(Random random) {
        int received = 200 + random.nextInt(800);
        int early = random.nextInt(received);
        List<String> lines = new ArrayList<>();
        lines.add("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        lines.addAll(paragraphs(random, PARAGRAPHS / 5));
        lines.add("II. KẾT QUẢ THỰC HIỆN CẢI CÁCH THỦ TỤC HÀNH CHÍNH");
        lines.add(
                "Đã tiếp nhận %d hồ sơ, trong đó trả trước hạn %d hồ sơ, trả đúng hạn %d hồ sơ."
                        .formatted(received, early, received - early));
        lines.addAll(paragraphs(random, PARAGRAPHS / 5));
        lines.add("III. TỒN TẠI, HẠN CHẾ");
        lines.addAll(paragraphs(random, PARAGRAPHS / 5));
        lines.add("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ");
        lines.addAll(paragraphs(random, PARAGRAPHS / 5));
        lines.add("V. KIẾN NGHỊ, ĐỀ XUẤT");
        lines.addAll(paragraphs(random, PARAGRAPHS / 5));
        return lines;
    }

    private static List<String> paragraphs(Random random, int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("- Xã");
            for (int word = 0; word < 28; word++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            paragraphs.add(text.append('.').toString());
        }
        return paragraphs;
    }
}
