package vn.parindex.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.language.Folding;

/** The files of evidence that a unit has sent with its scorecards. */
public record Attached(List<File> files) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String BETWEEN = "[^\\p{L}\\p{N}]*";

    public Attached {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param name under which it came
     * @param numbers of documents that stand in it as its own, as {@link DocumentNumbers} reads
     *     them
     * @param now false when it came with an earlier mail
     */
    public record File(String name, List<String> numbers, boolean now) {
        public File {
            numbers = List.copyOf(numbers);
        }

        /** True when this is the document of that number, or the evidence of that leaf. */
        boolean proves(NamedDocument named) {
            return named.document().number().filter(this::is).isPresent()
                    || says(named.leaf().leaf().code());
        }

        private boolean is(String number) {
            return numbers.contains(number) || says(number);
        }

        /** File names can't hold a slash, so any sign may stand between the parts. */
        private boolean says(String words) {
            String parts =
                    WORD.matcher(Folding.bare(words))
                            .results()
                            .map(part -> Pattern.quote(part.group()))
                            .collect(Collectors.joining(BETWEEN));
            Matcher matcher =
                    Pattern.compile("(?<![\\p{N}.])" + parts + "(?![\\p{L}\\p{N}])(?!\\.\\p{N})")
                            .matcher(Folding.bare(name));
            return !parts.isEmpty() && matcher.find();
        }
    }
}
