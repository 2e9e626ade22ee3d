package vn.parindex.report;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of "Nơi nhận". */
final class Recipients implements Section {
    @Override
    public String tag() {
        return "noi-nhan";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<String> lines = telling.picture().round().aggregator().recipients();
        if (lines.isEmpty()) {
            return List.of(new Block.Paragraph(ParagraphStyle.RECIPIENT, ""));
        }
        int last = lines.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> line(lines.get(i), i == last)).toList();
    }

    // Nghị định 30/2020: each line begins with a dash and ends with ";", the last with "."
    private static Block line(String recipient, boolean last) {
        String bare = recipient.strip().replaceFirst("^-\\s*", "").replaceFirst("[;.]$", "");
        return new Block.Paragraph(ParagraphStyle.RECIPIENT, "- " + bare + (last ? "." : ";"));
    }
}
