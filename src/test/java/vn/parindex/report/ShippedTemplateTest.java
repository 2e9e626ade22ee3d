package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.language.Messages;
import vn.parindex.testing.OfficeTools;

/** The report templates that come with the criteria sets. */
class ShippedTemplateTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi-du-cap-xa-7lv", "thanh-tri-2018"})
    void takesEveryLabelAndSection(String set) throws Exception {
        byte[] report =
                MergedReport.write(Rounds.thanhTri().build(), template(set), Messages.VIETNAMESE);
        assertThat(WrittenReport.read(report).text()).doesNotContain("[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-du-cap-xa-7lv", "thanh-tri-2018"})
    void isOneThatMicrosoftsValidatorAccepts(String set) {
        assertThat(OfficeTools.validate(file(set))).isEmpty();
    }

    /** With {@code -Dgolden.update=true} the shipped templates are written anew. */
    @Test
    void isTheLayoutKeptHere() throws IOException {
        for (String set : List.of("vi-du-cap-xa-7lv", "thanh-tri-2018")) {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file(set).getParent());
                Files.write(file(set), TemplateDocument.bytes());
            }
            assertThat(template(set)).isEqualTo(TemplateDocument.bytes());
        }
    }

    private static byte[] template(String set) throws IOException {
        return Files.readAllBytes(file(set));
    }

    private static Path file(String set) {
        return Path.of("templates", set, MergedReport.FILE);
    }
}
