package vn.parindex.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.language.UnitName;
import vn.parindex.model.Bytes;
import vn.parindex.model.FiledReport;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;

/**
 * Paragraphs, lists, tables and pictures of a unit's report in the styles of this one. Lists are
 * numbered anew, from the first number on, since what is told elsewhere may be missing from them.
 */
final class CarriedOver {
    private final FiledReport report;
    private final Telling telling;
    private final List<Block> made = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();

    CarriedOver(FiledReport report, Telling telling) {
        this.report = report;
        this.telling = telling;
    }

    List<Block> blocks(List<vn.parindex.model.prose.Block> content) {
        for (vn.parindex.model.prose.Block block : content) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Grid grid && !grid.rows().isEmpty()) {
                made.add(CarriedTable.of(grid));
            }
        }
        return List.copyOf(made);
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.text().isBlank()) {
            List<Paragraph.Run> runs = new ArrayList<>();
            paragraph
                    .mark()
                    .map(numbers::label)
                    .ifPresent(label -> runs.add(new Paragraph.Run(label + " ", false, false)));
            runs.addAll(words(paragraph));
            boolean listed = paragraph.mark().isPresent();
            made.add(new Block.Carried(listed ? ParagraphStyle.BULLET : ParagraphStyle.BODY, runs));
        }
        paragraph.pictures().forEach(this::picture);
    }

    /** What follows a label such as {@code Nguyên nhân:} begins a sentence of its own here. */
    private static List<Paragraph.Run> words(Paragraph paragraph) {
        if (paragraph.runs().isEmpty()) {
            String text = UnitName.capitalised(paragraph.text());
            return List.of(new Paragraph.Run(text, false, false));
        }
        List<Paragraph.Run> runs = new ArrayList<>(paragraph.runs());
        Paragraph.Run first = runs.get(0);
        runs.set(
                0,
                new Paragraph.Run(
                        first.text().isEmpty() ? "" : UnitName.capitalised(first.text()),
                        first.bold(),
                        first.italic()));
        return runs;
    }

    private void picture(Paragraph.Picture picture) {
        Bytes bytes = Bytes.of(read(picture));
        if (WordPictures.Kind.of(bytes).isPresent()) {
            made.add(
                    new Block.Picture(
                            bytes, picture.width(), picture.height(), picture.description()));
        } else {
            made.add(
                    new Block.Paragraph(
                            ParagraphStyle.NOTE,
                            telling.text(
                                    "collected.picture",
                                    Map.of("receipt", report.delivery().receipt()))));
        }
    }

    private byte[] read(Paragraph.Picture picture) {
        try {
            return telling.picture().reports().pictures().read(report, picture.part());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
