package vn.parindex.read.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields that are open at a place of a paragraph, one within the other. */
final class Fields {
    private static final String INSTRUCTION = "begin";
    private static final String RESULT = "separate";

    private final Deque<String> open = new ArrayDeque<>();

    /** A field that is never closed spoils no more than its paragraph. */
    void startAnew() {
        open.clear();
    }

    void pass(String mark) {
        switch (mark) {
            case INSTRUCTION -> open.push(INSTRUCTION);
            case RESULT -> {
                open.poll();
                open.push(RESULT);
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** What stands here tells Word what to compute, and is not shown. */
    boolean inInstruction() {
        return open.contains(INSTRUCTION);
    }
}
