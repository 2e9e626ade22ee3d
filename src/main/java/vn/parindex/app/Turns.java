package vn.parindex.app;

import java.util.stream.IntStream;

/** Locks by name: two who want the same take turns, and seldom any others. */
final class Turns {
    private static final int MANY = 64;

    private final Object[] locks = IntStream.range(0, MANY).mapToObj(i -> new Object()).toArray();

    Object of(String name) {
        return locks[Math.floorMod(name.hashCode(), MANY)];
    }
}
