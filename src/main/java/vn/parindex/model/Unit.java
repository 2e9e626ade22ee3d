package vn.parindex.model;

import java.util.List;

/**
 * A body that is assessed.
 *
 * @param code short, unique in the register, used in file names
 * @param name without the word for its kind, for example {@code Bằng Lũng}
 * @param block group in which it is ranked; empty text when there is only one list
 * @param aliases other spellings that mean this unit
 * @param addresses mail addresses or domains that may send for it
 * @param predecessors codes or names of units merged into it
 */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        String block,
        List<String> aliases,
        List<String> addresses,
        List<String> predecessors) {

    public Unit {
        aliases = List.copyOf(aliases);
        addresses = List.copyOf(addresses);
        predecessors = List.copyOf(predecessors);
    }
}
