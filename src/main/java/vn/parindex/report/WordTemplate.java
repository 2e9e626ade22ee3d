package vn.parindex.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import vn.parindex.language.Messages;

/** The template while it is being filled: its content controls, found by tag. */
final class WordTemplate {
    private final WordprocessingMLPackage document;
    private final Map<String, List<WordControl>> controls;

    private WordTemplate(
            WordprocessingMLPackage document, Map<String, List<WordControl>> controls) {
        this.document = document;
        this.controls = controls;
    }

    /** Reads a template and refuses it, naming every tag that is missing or can't be filled. */
    static WordTemplate read(byte[] template, Locale locale) throws TemplateRefused {
        Messages messages = Messages.of("report", locale);
        try {
            WordprocessingMLPackage document =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(template));
            WordTemplate read = new WordTemplate(document, WordControl.byTag(document));
            read.demandEveryTag(messages);
            WordStyles.addMissing(document);
            return read;
        } catch (Docx4JException | RuntimeException noDocument) {
            TemplateRefused refused =
                    new TemplateRefused(
                            messages.text("template.notWord", Map.of("file", MergedReport.FILE)),
                            List.of());
            refused.initCause(noDocument);
            throw refused;
        }
    }

    private void demandEveryTag(Messages messages) throws TemplateRefused {
        Stream<String> labels =
                Label.ALL.stream().map(Label::tag).filter(tag -> !controls.containsKey(tag));
        Stream<String> sections =
                Sections.ALL.stream()
                        .map(Section::tag)
                        .filter(tag -> !takesBlocks(controls.getOrDefault(tag, List.of())));
        List<String> missing = Stream.concat(labels, sections).toList();
        if (!missing.isEmpty()) {
            throw new TemplateRefused(
                    messages.text(
                            "template.missing",
                            Map.of("file", MergedReport.FILE, "tags", String.join(", ", missing))),
                    missing);
        }
    }

    private static boolean takesBlocks(List<WordControl> found) {
        return !found.isEmpty() && found.stream().allMatch(WordControl::takesBlocks);
    }

    WordprocessingMLPackage document() {
        return document;
    }

    void fill(String tag, String text) {
        controls.get(tag).forEach(control -> control.write(text));
    }

    /** Fills the first control of this tag; a section is told once. */
    void fill(String tag, List<Object> content) {
        controls.get(tag).get(0).write(content);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (Docx4JException cause) {
            throw new IOException(cause);
        }
        return bytes.toByteArray();
    }
}
