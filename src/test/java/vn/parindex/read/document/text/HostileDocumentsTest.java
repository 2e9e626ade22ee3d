package vn.parindex.read.document.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.read.Unreadable;

/** Whatever a document does, its sender gets a reason and the service goes on. */
class HostileDocumentsTest {
    private static final byte[] HONEST = HandmadeDocuments.rtf("Đã ban hành 12 văn bản.\\par ");

    @Test
    void anEmptyFileIsSaidToBeOne() {
        assertThat(reason(new byte[0], Format.DOC)).isEqualTo("empty-file");
    }

    @Test
    void aScannedPdfIsSaidToBeOneWithWhatToDo() throws IOException {
        String reason = reason(HandmadeDocuments.scannedPdf(), Format.PDF);
        assertThat(reason).isEqualTo("pdf-without-text");
        assertThat(sentence(reason, "vi")).contains("bản PDF quét", "gửi chính tệp Word");
        assertThat(sentence(reason, "en")).contains("scanned", "send the Word file");
    }

    @Test
    void documentsWithAPasswordAreSaidToHaveOne() throws IOException {
        assertThat(reason(HandmadeDocuments.encryptedPdf(), Format.PDF))
                .isEqualTo("document-encrypted");
        assertThat(reason(HandmadeDocuments.encryptedOdt(), Format.ODT))
                .isEqualTo("document-encrypted");
    }

    @Test
    void halfAFileIsDamaged() throws IOException {
        byte[] pdf = HandmadeDocuments.scannedPdf();
        byte[] odt = HandmadeDocuments.odt("<text:p>Báo cáo</text:p>");
        assertThat(reason(Arrays.copyOf(pdf, 60), Format.PDF)).isEqualTo("document-damaged");
        assertThat(reason(Arrays.copyOf(odt, odt.length / 2), Format.ODT))
                .isEqualTo("document-damaged");
    }

    @Test
    void aFileThatIsNotWhatItsFirstBytesSayIsDamaged() {
        byte[] notes = "bad day".repeat(99).getBytes(US_ASCII);
        for (Format format : List.of(Format.DOC, Format.ODT, Format.PDF)) {
            assertThat(reason(notes, format)).as(format.name()).isEqualTo("document-damaged");
        }
    }

    @Test
    void aDocumentWithoutLettersIsSaidToHaveNone() throws IOException {
        assertThat(reason(HandmadeDocuments.odt("<text:p> </text:p>"), Format.ODT))
                .isEqualTo("document-without-text");
    }

    @Test
    void aBombIsTooLargeAndTheNextDocumentIsRead() throws Exception {
        byte[] bomb = HandmadeDocuments.odtBomb(50_000);
        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThat(reason(bomb, Format.ODT)).isEqualTo("document-too-large");
        assertThat(TextReader.read(HONEST, Format.RTF).paragraphs()).hasSize(1);
    }

    @Test
    void whatTakesTooLongIsEndedAndTheNextDocumentIsRead() throws Exception {
        // no JVM starts in a thousandth of a second
        Duration never = Duration.ofMillis(1);
        assertThat(outcome(() -> TextReader.read(HONEST, Format.RTF, never)))
                .isEqualTo("document-too-slow");
        assertThat(TextReader.read(HONEST, Format.RTF).paragraphs()).hasSize(1);
    }

    @Test
    void theGuardOfTheWorkbookReaderStaysAsItWas() throws Exception {
        double ratio = ZipSecureFile.getMinInflateRatio();
        long entry = ZipSecureFile.getMaxEntrySize();
        TextReader.read(HandmadeDocuments.odt("<text:p>Báo cáo</text:p>"), Format.ODT);
        assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio).isGreaterThan(0);
        assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(entry);
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.TAKEN) {
                assertThat(sentence(outcome.reason(), "vi")).endsWith("gửi lại.");
                assertThat(sentence(outcome.reason(), "en")).endsWith("send it again.");
            }
        }
    }

    private static String reason(byte[] bytes, Format format) {
        return outcome(() -> TextReader.read(bytes, format));
    }

    private static String outcome(Reading reading) {
        try {
            return reading.read().paragraphs().toString();
        } catch (Unreadable unreadable) {
            return unreadable.reason();
        }
    }

    private static String sentence(String reason, String language) {
        return Messages.of("refusals", Locale.forLanguageTag(language))
                .text("refusal." + reason, Map.of());
    }

    /** An attempt to read. */
    private interface Reading {
        Manuscript read() throws Unreadable;
    }
}
