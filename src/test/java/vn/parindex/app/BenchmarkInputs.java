package vn.parindex.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.parindex.language.Messages;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.HonestFill;
import vn.parindex.testing.Units;

/** Filled scorecards for as many units as asked: twenty different ones, each under many names. */
final class BenchmarkInputs {
    private static final int DIFFERENT = 20;
    private static final String CODE = "QZ0000";
    private static final String NAME = "Mẫu 0000";

    private BenchmarkInputs() {}

    static List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            units.add(Units.commune(code(i), name(i)));
        }
        return units;
    }

    static void write(CriteriaSet set, Round round, int count, Path folder) throws IOException {
        List<byte[]> filled = new ArrayList<>();
        byte[] blank =
                ScorecardTemplate.write(set, round, Units.commune(CODE, NAME), Messages.VIETNAMESE);
        for (int i = 0; i < Math.min(DIFFERENT, count); i++) {
            FilledScorecard scorecard = FilledScorecard.of(blank);
            HonestFill.into(typing(scorecard), set, i);
            filled.add(scorecard.bytes());
        }
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            byte[] content = renamed(filled.get(i % filled.size()), i);
            Files.write(folder.resolve(name(i) + ".xlsx"), content);
        }
    }

    private static HonestFill.Sheet typing(FilledScorecard scorecard) {
        return new HonestFill.Sheet() {
            @Override
            public void self(String code, String score) {
                scorecard.with(code, score);
            }

            @Override
            public void figure(String code, String key, String typed) {
                scorecard.figure(code, key, typed);
            }

            @Override
            public void evidence(String code, String words) {
                scorecard.evidence(code, words);
            }
        };
    }

    private static byte[] renamed(byte[] scorecard, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(scorecard.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(scorecard));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(renamed(new String(in.readAllBytes(), StandardCharsets.UTF_8), number));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] renamed(String part, int number) {
        return part.replace(CODE, code(number))
                .replace(NAME, name(number))
                .replace(upper(NAME), upper(name(number)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "QZ%04d", number);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "Mẫu %04d", number);
    }
}
