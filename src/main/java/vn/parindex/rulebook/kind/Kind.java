package vn.parindex.rulebook.kind;

import vn.parindex.rulebook.RuleKind;

/** What all kinds share: their label stands in the texts. */
abstract class Kind implements RuleKind {

    @Override
    public final String label() {
        return Texts.vietnamese().text("kind." + name());
    }

    @Override
    public final String toString() {
        return name();
    }
}
