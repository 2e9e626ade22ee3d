package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.language.CleanText;
import vn.parindex.model.prose.Paragraph.Run;

/** The clean text of a paragraph, cut into runs that look alike. */
record Words(String text, List<Run> runs, boolean bold, boolean italic) {

    static Words of(List<Scan.Piece> pieces) {
        CleanText clean =
                CleanText.of(
                        pieces.stream()
                                .map(each -> new CleanText.Piece(each.text(), each.format().font()))
                                .toList());
        Cutting cutting = new Cutting(pieces);
        for (int i = 0; i < clean.text().length(); i++) {
            cutting.take(clean.text().charAt(i), clean.origin(i));
        }
        return cutting.done();
    }

    /** The runs while they are cut. */
    private static final class Cutting {
        private final List<Scan.Piece> pieces;
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder all = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private RunFormat look = new RunFormat(false, false, false, "");
        private int piece;
        private int pieceEnd;
        private int bold;
        private int italic;
        private int letters;

        Cutting(List<Scan.Piece> pieces) {
            this.pieces = pieces;
            pieceEnd = pieces.isEmpty() ? 0 : pieces.get(0).text().length();
        }

        void take(char sign, int origin) {
            while (origin >= pieceEnd && piece + 1 < pieces.size()) {
                piece++;
                pieceEnd += pieces.get(piece).text().length();
            }
            RunFormat now = pieces.get(piece).format();
            if (now.bold() != look.bold() || now.italic() != look.italic()) {
                cut();
            }
            look = now;
            char shown = now.caps() ? Character.toUpperCase(sign) : sign;
            run.append(shown);
            all.append(shown);
            if (Character.isLetter(sign)) {
                letters++;
                bold += now.bold() ? 1 : 0;
                italic += now.italic() ? 1 : 0;
            }
        }

        private void cut() {
            if (!run.isEmpty()) {
                runs.add(new Run(run.toString(), look.bold(), look.italic()));
                run.setLength(0);
            }
        }

        Words done() {
            cut();
            boolean any = letters > 0;
            return new Words(
                    all.toString(),
                    List.copyOf(runs),
                    any && bold == letters,
                    any && italic == letters);
        }
    }
}
