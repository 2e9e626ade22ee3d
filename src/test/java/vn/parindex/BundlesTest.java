package vn.parindex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text for people exists in Vietnamese and in English, and each is in its language. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vn/parindex");
    private static final String ENGLISH_MARK = "_en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    // commands, options, paths, addresses and keys are the same in every language
    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "`[^`]*`|parindex +\\p{Alpha}+|-+[\\w-]+(?: +\\p{Lu}+)?"
                            + "|\\S*\\w[./:_=-]\\w\\S*|\\{[^{}]*}");

    private static final Set<String> ENGLISH_WORDS =
            Set.of(
                    ("the of is are was and or not with from for this that these those must should"
                                    + " please error errors warning warnings cell cells row rows column"
                                    + " columns sheet sheets file files folder folders score scores value"
                                    + " values number date unit units missing invalid unknown found expected"
                                    + " report submit submission evidence finding findings check receipt"
                                    + " workbook template rank ranking mean total max min percent level levels"
                                    + " input inputs figure figures yes day year draft password email mail"
                                    + " online server click open save download upload link note notes null"
                                    + " true false")
                            .split(" "));

    @TestFactory
    Stream<DynamicTest> everyBundleIsCompleteInBothLanguages() {
        return names().map(name -> DynamicTest.dynamicTest(name, () -> isComplete(name)));
    }

    @Test
    void thereAreBundles() {
        assertThat(names()).isNotEmpty();
    }

    private static void isComplete(String name) {
        Map<String, String> vietnamese = read(name);
        Map<String, String> english = read(name + ENGLISH_MARK);
        assertThat(english.keySet()).as("keys").isEqualTo(vietnamese.keySet());
        List<String> faults = new ArrayList<>();
        vietnamese.forEach(
                (key, text) -> {
                    String other = english.get(key);
                    if (text.isBlank() || other.isBlank()) {
                        faults.add(key + " is empty");
                    }
                    if (!placeholders(text).equals(placeholders(other))) {
                        faults.add(key + " has other placeholders in English");
                    }
                    englishWords(text).forEach(word -> faults.add(key + " says \"" + word + '"'));
                });
        assertThat(faults).isEmpty();
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".properties"))
                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                    .filter(file -> !file.endsWith(ENGLISH_MARK))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String name) {
        Path file = BUNDLES.resolve(name + ".properties");
        String text = decoded(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .as(file + " is NFC")
                .isTrue();
        Map<String, String> texts = new TreeMap<>();
        Properties once =
                new Properties() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public synchronized Object put(Object key, Object value) {
                        assertThat(texts.put((String) key, (String) value))
                                .as("%s holds %s twice", file, key)
                                .isNull();
                        return super.put(key, value);
                    }
                };
        try {
            once.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String decoded(Path file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> englishWords(String text) {
        String prose = TECHNICAL.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(prose.split("[^\\p{L}\\p{M}]+")).filter(ENGLISH_WORDS::contains).toList();
    }
}
