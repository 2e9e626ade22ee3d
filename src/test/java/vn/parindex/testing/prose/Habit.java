package vn.parindex.testing.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the officials of a district write: words, numbers, outline. */
enum Habit {
    LOWLAND("chau-tho", 2, ",", "%"),
    HIGHLAND("vung-cao", 1, ",", "%"),
    COAST("ven-bien", 2, ".", " %");

    private static final Map<String, Map<String, List<String>>> READ = new HashMap<>();

    final String file;
    final int percentDecimals;
    final String mark;
    final String percentSign;

    Habit(String file, int percentDecimals, String mark, String percentSign) {
        this.file = file;
        this.percentDecimals = percentDecimals;
        this.mark = mark;
        this.percentSign = percentSign;
    }

    /** Every way in which these officials put something. */
    List<String> phrasings(String key) {
        List<String> own = phrases(file).get(key);
        List<String> found = own == null ? phrases("chung").get(key) : own;
        if (found == null) {
            throw new IllegalArgumentException("nobody has words for " + key);
        }
        return found;
    }

    private static synchronized Map<String, List<String>> phrases(String file) {
        return READ.computeIfAbsent(file, Habit::read);
    }

    private static Map<String, List<String>> read(String file) {
        Map<String, List<String>> phrases = new HashMap<>();
        try (InputStream in = Habit.class.getResourceAsStream("/prose/" + file + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(
                            line -> {
                                int colon = line.indexOf(": ");
                                phrases.computeIfAbsent(
                                                line.substring(0, colon), key -> new ArrayList<>())
                                        .add(line.substring(colon + 2));
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
