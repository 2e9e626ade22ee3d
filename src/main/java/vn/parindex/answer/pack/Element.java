package vn.parindex.answer.pack;

/**
 * Where an element stands in an XML text.
 *
 * @param name as written, with its prefix
 * @param start of the start tag
 * @param bodyStart behind the start tag
 * @param bodyEnd before the end tag; equal to {@code bodyStart} when the element is empty
 * @param end behind the end tag
 */
public record Element(String name, int start, int bodyStart, int bodyEnd, int end) {

    /** True for {@code <name/>}, which has no place for content. */
    public boolean selfClosed() {
        return bodyEnd == end;
    }
}
