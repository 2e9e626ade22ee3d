package vn.parindex.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Xml;
import vn.parindex.model.Identity;

/** The result sheet of an earlier answer in a package, known by its mark. */
final class ResultPart {
    private ResultPart() {}

    /** Number of the sheet among all, when there is one. */
    static Optional<Integer> find(Parts parts, Book book) throws IOException {
        List<Book.Sheet> sheets = book.sheets();
        boolean shared = SharedTexts.mayHold(Identity.ANSWER_MARK, parts, book);
        List<String> texts = shared ? SharedTexts.of(parts, book) : List.of();
        for (int i = 0; i < sheets.size(); i++) {
            if (parts.has(sheets.get(i).part())) {
                Xml xml = parts.xml(sheets.get(i).part());
                boolean possible = shared || xml.text().contains(Identity.ANSWER_MARK);
                if (possible && firstColumn(xml, texts, 1).contains(Identity.ANSWER_MARK)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** What the sheet remembers of the workbook before. */
    static Trace trace(Parts parts, Book book, int sheet) throws IOException {
        Xml xml = parts.xml(book.sheets().get(sheet).part());
        return Trace.of(firstColumn(xml, SharedTexts.of(parts, book), Integer.MAX_VALUE));
    }

    private static List<String> firstColumn(Xml xml, List<String> texts, int most) {
        List<String> column = new ArrayList<>();
        Optional<Element> data = xml.child(xml.root(), "sheetData");
        List<Element> rows = data.map(xml::children).orElse(List.of());
        for (Element row : rows.subList(0, Math.min(most, rows.size()))) {
            xml.children(row).stream()
                    .findFirst()
                    .filter(cell -> xml.attribute(cell, "r").orElse("").matches("A\\d+"))
                    .map(cell -> text(xml, cell, texts))
                    .ifPresent(column::add);
        }
        return column;
    }

    private static String text(Xml xml, Element cell, List<String> texts) {
        String content = xml.content(cell);
        boolean shared = xml.attribute(cell, "t").filter("s"::equals).isPresent();
        return shared && content.matches("\\d{1,9}") && Integer.parseInt(content) < texts.size()
                ? texts.get(Integer.parseInt(content))
                : content;
    }
}
