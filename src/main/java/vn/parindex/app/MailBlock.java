package vn.parindex.app;

import java.util.List;

/** A piece of a mail, before it is plain text or HTML. */
sealed interface MailBlock {

    /** The one line that says how things stand. */
    record Verdict(String words, Tone tone) implements MailBlock {}

    record Heading(String words) implements MailBlock {}

    record Line(String words) implements MailBlock {}

    /** Facts, each with its label. */
    record Facts(List<Fact> facts) implements MailBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A list whose numbers go on from an earlier one. */
    record Items(int first, List<String> items) implements MailBlock {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What begins here is about another file. */
    record Break() implements MailBlock {}

    /** Who writes, under what was written. */
    record Small(List<String> lines) implements MailBlock {
        public Small {
            lines = List.copyOf(lines);
        }
    }

    /** A fact with its label. */
    record Fact(String label, String value) {}

    /** How good or bad the news is, the worst last. */
    enum Tone {
        GOOD,
        NEUTRAL,
        MEND,
        REFUSED
    }
}
