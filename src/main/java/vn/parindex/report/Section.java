package vn.parindex.report;

import java.util.List;

/** A part of the report that is written anew each time, in the content control of its tag. */
interface Section {
    /** The tag of the content control in the template that staff keep. */
    String tag();

    /** What it says about the round; never empty. */
    List<Block> blocks(Telling telling);
}
