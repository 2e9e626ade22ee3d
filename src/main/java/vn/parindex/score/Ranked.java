package vn.parindex.score;

import vn.parindex.model.Scores;
import vn.parindex.model.Unit;

/** A unit with the scores that count for it. */
public record Ranked(Unit unit, Scores scores) {}
