package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces of a certain size, never through a character. */
final class Pieces {
    private Pieces() {}

    /** Characters joined to pieces of at most so many bytes of UTF-8; at least one piece. */
    static List<String> ofCharacters(String text, int most) {
        return of(text.codePoints().mapToObj(Character::toString).toList(), most);
    }

    /** Parts joined to pieces of at most so many bytes of UTF-8; at least one piece. */
    static List<String> of(List<String> parts, int most) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int size = 0;
        for (String part : parts) {
            int more = part.getBytes(UTF_8).length;
            if (size > 0 && size + more > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
                size = 0;
            }
            piece.append(part);
            size += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
