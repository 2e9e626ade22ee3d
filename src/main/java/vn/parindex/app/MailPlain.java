package vn.parindex.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mail as plain text. */
final class MailPlain {
    private static final String RULE = "-".repeat(60);

    private MailPlain() {}

    static String of(List<MailBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean underHeading = i > 0 && blocks.get(i - 1) instanceof MailBlock.Heading;
            text.append(i == 0 || underHeading ? "" : "\n").append(block(blocks.get(i)));
        }
        return text.toString();
    }

    private static String block(MailBlock block) {
        if (block instanceof MailBlock.Verdict verdict) {
            return verdict.words() + "\n";
        }
        if (block instanceof MailBlock.Heading heading) {
            return heading.words() + "\n";
        }
        if (block instanceof MailBlock.Line line) {
            return line.words() + "\n";
        }
        if (block instanceof MailBlock.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> fact.label() + ": " + fact.value() + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof MailBlock.Items items) {
            return IntStream.range(0, items.items().size())
                    .mapToObj(i -> items.first() + i + ". " + items.items().get(i) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof MailBlock.Small small) {
            return "-- \n" + String.join("\n", small.lines()) + "\n";
        }
        return RULE + "\n";
    }
}
