package vn.parindex.record;

/** The durable memory: deliveries, submissions, scores, findings, answers. */
public final class Register implements AutoCloseable {
    @Override
    public void close() {}
}
