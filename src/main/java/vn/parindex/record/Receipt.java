package vn.parindex.record;

import vn.parindex.model.Delivery;

/**
 * What the register says to an arrival.
 *
 * @param first false when this content had come in before
 */
public record Receipt(Delivery delivery, State state, boolean first) {}
