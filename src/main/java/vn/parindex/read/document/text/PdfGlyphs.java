package vn.parindex.read.document.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters drawn on a line together to words. */
final class PdfGlyphs {
    private static final float BOLD_WEIGHT = 600;

    private PdfGlyphs() {}

    /** The words of a stretch of letters; blanks in it part them. */
    static List<Word> words(List<TextPosition> glyphs) {
        List<Word> words = new ArrayList<>();
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (glyph.getUnicode() == null || glyph.getUnicode().isBlank()) {
                end(word, words);
            } else {
                word.add(glyph);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(List<TextPosition> word, List<Word> words) {
        if (!word.isEmpty()) {
            words.add(word(word));
            word.clear();
        }
    }

    private static Word word(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        int bold = 0;
        int italic = 0;
        for (TextPosition glyph : glyphs) {
            text.append(glyph.getUnicode());
            bold += isBold(glyph.getFont()) ? 1 : 0;
            italic += isItalic(glyph.getFont()) ? 1 : 0;
        }
        TextPosition first = glyphs.get(0);
        TextPosition last = glyphs.get(glyphs.size() - 1);
        return new Word(
                unligated(text.toString()),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                2 * bold > glyphs.size(),
                2 * italic > glyphs.size(),
                fontName(first.getFont()));
    }

    private static String unligated(String text) {
        return text.chars().anyMatch(letter -> letter >= '\uFB00' && letter <= '\uFB06')
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private static boolean isBold(PDFont font) {
        return named(font, "bold")
                || named(font, "black")
                || descriptor(font).filter(it -> it.getFontWeight() >= BOLD_WEIGHT).isPresent();
    }

    private static boolean isItalic(PDFont font) {
        return named(font, "italic")
                || named(font, "oblique")
                || descriptor(font).filter(PDFontDescriptor::isItalic).isPresent();
    }

    private static boolean named(PDFont font, String part) {
        return fontName(font).toLowerCase(Locale.ROOT).contains(part);
    }

    private static Optional<PDFontDescriptor> descriptor(PDFont font) {
        return Optional.ofNullable(font.getFontDescriptor());
    }

    /** Without the mark of an embedded part of a font. */
    private static String fontName(PDFont font) {
        return Optional.ofNullable(font.getName()).orElse("").replaceFirst("^[A-Z]{6}\\+", "");
    }

    /**
     * A word drawn on a page.
     *
     * @param left in points, as the other measures
     * @param base of its line, from above
     */
    record Word(
            String text,
            float left,
            float right,
            float base,
            float size,
            boolean bold,
            boolean italic,
            String font) {}
}
