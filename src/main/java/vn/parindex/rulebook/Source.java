package vn.parindex.rulebook;

/** Who supplies the figures or the score of a leaf. */
public enum Source {
    /** The unit itself. */
    SELF,
    /** A system: the unit's entry is shown, the system's figure counts once it is imported. */
    SYSTEM,
    /** A survey: never self-scored. */
    SURVEY
}
