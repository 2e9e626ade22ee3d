package vn.parindex.rulebook;

import java.math.BigDecimal;

/** A row below an area. */
public sealed interface Row permits Heading, Leaf {
    String code();

    String name();

    BigDecimal max();
}
