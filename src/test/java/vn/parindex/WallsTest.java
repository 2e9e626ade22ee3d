package vn.parindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may use whom, and where each library may be seen. */
class WallsTest {
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("model", List.of()),
                    Map.entry("files", List.of()),
                    Map.entry("language", List.of("model")),
                    Map.entry("rulebook", List.of("model", "language", "files")),
                    Map.entry("prose", List.of("model", "language", "rulebook")),
                    Map.entry("template", List.of("model", "language", "files", "rulebook")),
                    Map.entry("intake", List.of("model", "language", "files")),
                    Map.entry("mail", List.of("model", "language", "files")),
                    Map.entry("recognise", List.of("model", "language", "rulebook", "prose")),
                    Map.entry("read", List.of("model", "language", "files", "rulebook")),
                    Map.entry("check", List.of("model", "language", "rulebook", "prose")),
                    Map.entry("score", List.of("model", "language", "rulebook")),
                    Map.entry("record", List.of("model")),
                    Map.entry("answer", List.of("model", "language", "files", "rulebook")),
                    Map.entry("report", List.of("model", "language", "files", "rulebook")));

    private static final Map<String, List<String>> LIBRARY_HOMES =
            Map.ofEntries(
                    Map.entry(
                            "org.apache.poi..",
                            List.of("rulebook", "template", "read", "answer", "report", "mail")),
                    Map.entry(
                            "org.openxmlformats..",
                            List.of("rulebook", "template", "read", "answer", "report")),
                    Map.entry("org.docx4j..", List.of("read", "answer", "report")),
                    Map.entry("org.apache.tika..", List.of("read")),
                    Map.entry("org.apache.pdfbox..", List.of("read")),
                    Map.entry("jakarta.mail..", List.of("mail")),
                    Map.entry("org.eclipse.angus..", List.of("mail")),
                    Map.entry("com.icegreen..", List.of("app")),
                    Map.entry("java.sql..", List.of("record", "app")),
                    Map.entry("javax.sql..", List.of("record", "app")),
                    Map.entry("org.jdbi..", List.of("record")),
                    Map.entry("org.flywaydb..", List.of("record")),
                    Map.entry("com.github.kagkarlsson..", List.of("app")),
                    Map.entry("picocli..", List.of("app")));

    private static JavaClasses code;

    @BeforeAll
    static void load() {
        code =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.parindex");
    }

    @Test
    void stagesUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach(
                (stage, allowed) -> {
                    List<String> packages = new ArrayList<>(List.of(at(stage)));
                    allowed.forEach(name -> packages.add(at(name)));
                    classes()
                            .that()
                            .resideInAPackage(at(stage))
                            .should()
                            .onlyDependOnClassesThat(
                                    outsideTheProject().or(in(packages.toArray(String[]::new))))
                            .because("stages do not know one another; app joins them")
                            .allowEmptyShould(true)
                            .check(code);
                });
    }

    @Test
    void librariesStayBehindTheirWalls() {
        LIBRARY_HOMES.forEach(
                (library, homes) ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        homes.stream().map(WallsTest::at).toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library)
                                .because("a library can be replaced where only its home knows it")
                                .check(code));
    }

    private static String at(String stage) {
        return "vn.parindex." + stage + "..";
    }

    private static DescribedPredicate<JavaClass> outsideTheProject() {
        return DescribedPredicate.not(in("vn.parindex.."));
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }
}
