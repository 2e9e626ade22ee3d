package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafEntry;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.testing.ASubmission;
import vn.parindex.testing.Example;

/** Whatever stands in the cells, it ends in findings that can be said. */
class WhateverIsTypedTest {
    private static final List<String> TYPED =
            List.of(
                    "",
                    "0",
                    "1",
                    "-1",
                    "0,333",
                    "1000000",
                    "có",
                    "Có",
                    "Không",
                    "x",
                    "20/25",
                    "5/0",
                    "3/4/2023",
                    "29/2/2024",
                    "#REF!",
                    "#DIV/0!",
                    "12/KH-UBND ngày 40/13/2023",
                    "số 7",
                    "ngày",
                    "/",
                    "{leaf}",
                    "$1",
                    "\\",
                    "  ",
                    "99999999999999999999999999999999999999");

    private static final List<Column> COLUMNS =
            List.of(
                    Column.SELF,
                    Column.EVIDENCE,
                    Column.EXPLANATION,
                    Column.MAX,
                    Column.NAME,
                    Column.WORDING);

    private final FindingText text = new FindingText(Messages.VIETNAMESE);

    @Test
    void endsInFindings() {
        for (int seed = 0; seed < 400; seed++) {
            List<Finding> findings = Checks.findings(scribbled(seed).examined(Example.ROUND));

            assertThat(findings).as("seed " + seed).doesNotHaveDuplicates();
            assertThat(findings).allSatisfy(each -> assertThat(text.message(each)).isNotBlank());
        }
    }

    private static ASubmission scribbled(long seed) {
        Random random = new Random(seed);
        ASubmission submission = Example.faultless();
        for (int i = 0; i < 6; i++) {
            Leaf leaf = Example.SET.leaves().get(random.nextInt(Example.SET.leaves().size()));
            String typed = TYPED.get(random.nextInt(TYPED.size()));
            List<String> keys = leaf.inputs().stream().map(InputSpec::key).toList();
            if (random.nextBoolean() && !keys.isEmpty()) {
                submission.figure(leaf.code(), keys.get(random.nextInt(keys.size())), typed);
            } else if (random.nextInt(5) == 0) {
                submission.figure(leaf.code(), LeafEntry.NOT_APPLICABLE, typed);
            } else {
                submission.cell(leaf.code(), COLUMNS.get(random.nextInt(COLUMNS.size())), typed);
            }
        }
        return submission;
    }
}
