package vn.parindex.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How deep each heading lies, told by how headings are numbered in this document. */
final class Nesting {
    private static final String NONE = "NONE";
    private static final String CAPITALS = "NONE CAPITAL";

    private final Deque<Level> open = new ArrayDeque<>();

    private record Level(String kind, int rank, Optional<Integer> outline) {}

    /** The depth of the next heading. */
    int depth(Candidate heading) {
        Level level =
                heading.number()
                        .map(number -> numbered(number, heading))
                        .orElseGet(() -> unnumbered(heading));
        int depth = open.size();
        open.push(level);
        return depth;
    }

    private Level numbered(HeadNumber number, Candidate heading) {
        String kind = number.kind();
        if (open.stream().anyMatch(level -> level.kind().equals(kind))) {
            closeThrough(kind);
        } else if (!number.isFirst() || isOuter(number)) {
            while (!open.isEmpty() && open.peek().rank() >= number.rank()) {
                open.pop();
            }
        }
        return new Level(kind, number.rank(), heading.paragraph().look().level());
    }

    private static boolean isOuter(HeadNumber number) {
        return number.style() == Heading.Style.PART || number.style() == Heading.Style.CAPITAL;
    }

    private Level unnumbered(Candidate heading) {
        String kind = heading.isCapital() ? CAPITALS : NONE;
        Optional<Integer> outline = heading.paragraph().look().level();
        boolean levels =
                outline.isPresent() && open.stream().allMatch(level -> level.outline().isPresent());
        if (levels) {
            while (!open.isEmpty() && open.peek().outline().orElse(0) >= outline.get()) {
                open.pop();
            }
        } else if (open.stream().anyMatch(level -> level.kind().equals(kind))) {
            closeThrough(kind);
        } else if (heading.isCapital()) {
            while (!open.isEmpty() && open.peek().rank() > 1) {
                open.pop();
            }
        }
        return new Level(kind, heading.isCapital() ? 2 : 10, outline);
    }

    private void closeThrough(String kind) {
        while (!open.pop().kind().equals(kind)) {
            // inner levels end with the one they stand in
        }
    }
}
