package vn.parindex.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {
    @Test
    void givesTheSameBytesInEveryTimeZoneAndOrder() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            byte[] here = FixedZip.of(zip("a.xml", "[Content_Types].xml"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(FixedZip.of(zip("[Content_Types].xml", "a.xml"))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
