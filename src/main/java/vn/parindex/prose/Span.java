package vn.parindex.prose;

/**
 * Where something stands in the text of its paragraph.
 *
 * @param from first letter, from 0
 * @param to behind the last letter
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    /** From the beginning of this to the end of the other. */
    public Span through(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
