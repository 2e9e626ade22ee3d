package vn.parindex.rulebook;

import java.math.BigDecimal;

/** A criterion that only groups leaves. */
public record Heading(String code, String name, BigDecimal max) implements Row {}
