package vn.parindex.read.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import vn.parindex.model.prose.Manuscript;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.text.TextReader;

/**
 * Reads reports into paragraphs and tables. What a file is, is decided by its content and never by
 * its name. Macros are not run, entities not resolved, nothing outside the file is asked.
 *
 * <p>A Word document is read as it is printed once every tracked change is accepted. The raw text
 * of a paragraph is put together from its elements in the order of the part, whatever they are
 * wrapped in:
 *
 * <ul>
 *   <li>{@code w:t} gives its text as it is;
 *   <li>{@code w:tab}, {@code w:ptab}, {@code w:br} and {@code w:cr} give a blank each (not those
 *       in {@code w:pPr}, which are tab stops);
 *   <li>{@code w:noBreakHyphen} gives {@code -}, {@code w:softHyphen} nothing;
 *   <li>{@code w:sym} gives its character: one, whatever the font makes of it;
 *   <li>nothing comes from {@code w:del} and {@code w:moveFrom}, from instructions of fields
 *       ({@code w:instrText}, and everything between the {@code begin} and the {@code separate} of
 *       a {@code w:fldChar} within the paragraph), from the upper line of {@code w:ruby} ({@code
 *       w:rt}), from formulas, note signs, pictures and comments;
 *   <li>of {@code mc:AlternateContent} the first {@code mc:Choice} counts, and where there is none
 *       the {@code mc:Fallback};
 *   <li>paragraphs in a {@code w:txbxContent} stand for themselves, right behind the paragraph that
 *       the text box hangs on.
 * </ul>
 *
 * <p>{@link vn.parindex.language.CleanText} makes of these pieces, each with the font of its run,
 * the text of the paragraph, and leads back. Only then {@code w:caps} makes letters large, one for
 * one. A paragraph whose mark is deleted goes on in the next one of the same cell or page and has
 * the number of the first that has text. Paragraphs with neither text nor picture are counted and
 * not given; those in deleted rows as well. Footnotes follow the paragraph or the table that refers
 * to them.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /** Loads what the first reading needs, so that no sender waits for it; for the background. */
    public static void warmUp() {
        try {
            Formats.of(new byte[] {'P', 'K', 3, 4});
            TagReader.read("<document/>".getBytes(US_ASCII));
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is a text document (Word, OpenDocument, RTF, PDF) and no workbook. */
    public static boolean isDocument(byte[] bytes) {
        return Formats.of(bytes).isPresent();
    }

    /**
     * Reads a report.
     *
     * @throws Unreadable with the reason why this file can't be taken
     */
    public static Manuscript read(byte[] bytes) throws Unreadable {
        Manuscript.Format format = Formats.required(bytes);
        return format == Manuscript.Format.DOCX
                ? WordFile.read(bytes)
                : TextReader.read(bytes, format);
    }
}
