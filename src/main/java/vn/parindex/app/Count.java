package vn.parindex.app;

import java.util.EnumMap;
import java.util.Map;

/** Counts the steps of one run. */
final class Count implements Watcher {
    private final Map<Step, Integer> steps = new EnumMap<>(Step.class);

    @Override
    public synchronized void passed(Step step, String sha256) {
        steps.merge(step, 1, Integer::sum);
    }

    int taken() {
        return of(Step.MOVED);
    }

    Tally tally(int waiting) {
        return new Tally(taken(), of(Step.ANSWERED), of(Step.REFUSED), of(Step.SET_ASIDE), waiting);
    }

    private synchronized int of(Step step) {
        return steps.getOrDefault(step, 0);
    }
}
