package vn.parindex.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter about a file, as it lies beside its answer, taken apart for a mail. */
final class LetterBlocks {
    private static final Pattern FACT = Pattern.compile("([^:.,;“”]{2,40}): (.+)");
    private static final Pattern ITEM = Pattern.compile("([0-9]{1,4})\\. (.+)");

    private final List<MailBlock> blocks = new ArrayList<>();

    private LetterBlocks() {}

    /** The blocks of a letter; its first line is the verdict. */
    static List<MailBlock> of(String letter, MailBlock.Tone tone) {
        LetterBlocks taken = new LetterBlocks();
        List<String> group = new ArrayList<>();
        for (String line : letter.replace("\uFEFF", "").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                group.add(line);
            } else {
                taken.group(group, tone);
                group.clear();
            }
        }
        taken.group(group, tone);
        return List.copyOf(taken.blocks);
    }

    private void group(List<String> lines, MailBlock.Tone tone) {
        List<String> rest = new ArrayList<>(lines);
        if (blocks.isEmpty() && !rest.isEmpty()) {
            blocks.add(new MailBlock.Verdict(rest.remove(0), tone));
        }
        if (!rest.isEmpty() && rest.stream().allMatch(line -> FACT.matcher(line).matches())) {
            blocks.add(new MailBlock.Facts(rest.stream().map(LetterBlocks::fact).toList()));
            return;
        }
        for (String line : rest) {
            line(line);
        }
    }

    private void line(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            item(Integer.parseInt(item.group(1)), item.group(2));
        } else if (line.endsWith(":")) {
            blocks.add(new MailBlock.Heading(line));
        } else {
            blocks.add(new MailBlock.Line(line));
        }
    }

    private void item(int number, String words) {
        int last = blocks.size() - 1;
        if (last >= 0
                && blocks.get(last) instanceof MailBlock.Items items
                && items.first() + items.items().size() == number) {
            List<String> more = new ArrayList<>(items.items());
            more.add(words);
            blocks.set(last, new MailBlock.Items(items.first(), more));
        } else {
            blocks.add(new MailBlock.Items(number, List.of(words)));
        }
    }

    private static MailBlock.Fact fact(String line) {
        Matcher fact = FACT.matcher(line);
        return fact.matches()
                ? new MailBlock.Fact(fact.group(1), fact.group(2))
                : new MailBlock.Fact(line, "");
    }
}
