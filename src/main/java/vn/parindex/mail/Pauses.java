package vn.parindex.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Pauses between attempts; each is twice as long as the one before, up to the longest. */
final class Pauses {
    private final Duration first;
    private final Duration longest;
    private final InstantSource clock;
    private Duration next;
    private Instant until = Instant.MIN;

    Pauses(Duration first, Duration longest, InstantSource clock) {
        this.first = first;
        this.longest = longest;
        this.clock = clock;
        this.next = first;
    }

    boolean over() {
        return !clock.instant().isBefore(until);
    }

    Duration lengthen() {
        Duration pause = next;
        until = clock.instant().plus(pause);
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }

    void end() {
        next = first;
        until = Instant.MIN;
    }
}
