package vn.parindex.model;

import java.util.Optional;

/**
 * Where a unit stands in the round.
 *
 * @param counted the version that counts: the last valid one before the lock
 * @param latest the newest version, valid or not
 * @param versions how many have come in
 */
public record Standing(
        Unit unit, Stage stage, Optional<Filed> counted, Optional<Filed> latest, int versions) {}
