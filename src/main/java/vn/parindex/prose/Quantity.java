package vn.parindex.prose;

import java.util.Optional;

/**
 * A number with the words that say what it is: in {@code trả trước hạn 245 (tỷ lệ 96,83%)} the
 * label is {@code tra truoc han}, the number 245 and the share 96,83 %.
 *
 * @param label the words before it, from the last comma, semicolon, bracket or number on, folded
 * @param number a {@code Figure} that is no percentage, or a {@code Proportion}
 * @param share the percentage that is printed for it, in brackets or behind {@code đạt}, {@code tỷ
 *     lệ}, {@code chiếm}
 * @param after the words behind it up to the next number, comma or bracket, folded
 */
public record Quantity(
        Sentence sentence, String label, Token number, Optional<Token.Figure> share, String after) {

    /** The number that counts: of a proportion its part. */
    public Token.Figure figure() {
        return number instanceof Token.Proportion proportion
                ? proportion.part()
                : (Token.Figure) number;
    }
}
