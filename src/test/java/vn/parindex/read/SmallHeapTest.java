package vn.parindex.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The heaviest files that are taken leave room in the heap of the service, which is 256 MB. */
class SmallHeapTest {

    @Test
    @Tag("proof")
    void readsTheHeaviestFilesInThreeQuartersOfTheHeap() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx192m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines().filter(line -> line.matches("[a-z ]+: [a-z-]+")).toList())
                .isEqualTo(
                        List.of(
                                "cells: taken",
                                "rows: taken",
                                "formulas: taken",
                                "text: taken",
                                "texts: taken",
                                "old cells: taken",
                                "too many: too-many-cells"));
    }
}
