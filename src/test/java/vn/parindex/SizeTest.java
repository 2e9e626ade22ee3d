package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files, methods and parameter lists stay small; every exception is named with its reason. */
class SizeTest {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 30;
    private static final int PARAMETERS = 4;

    /** Names of methods that may be longer or wider, each with its reason. */
    private static final Map<String, String> EXCUSED =
            Map.of(
                    "BarChartXml.bars", "one element of the chart, readable as one text",
                    "StatusPage.html", "the frame of the page, readable as one text");

    private static final List<String> FILES = new ArrayList<>();
    private static final Map<String, Integer> METHOD_LINES = new TreeMap<>();
    private static final Map<String, Integer> METHOD_PARAMETERS = new TreeMap<>();

    @BeforeAll
    static void measure() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            int lines = Files.readAllLines(source).size();
            if (lines > LINES_OF_A_FILE) {
                FILES.add(source.getFileName() + ": " + lines);
            }
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions), "");
            }
        }
    }

    @Test
    void noFileIsLong() {
        assertThat(FILES).isEmpty();
    }

    @Test
    void noMethodIsLong() {
        assertThat(above(METHOD_LINES, LINES_OF_A_METHOD)).isEmpty();
    }

    @Test
    void noMethodTakesManyParameters() {
        assertThat(above(METHOD_PARAMETERS, PARAMETERS)).isEmpty();
    }

    private static List<String> above(Map<String, Integer> measured, int limit) {
        return measured.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .filter(entry -> !EXCUSED.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** Measures the methods of one file; constructors of plain value holders are left out. */
    private static final class Measure extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree tree, String outer) {
            String name = outer + tree.getSimpleName() + ".";
            return super.visitClass(tree, name);
        }

        @Override
        public Void visitMethod(MethodTree tree, String owner) {
            String name = owner + tree.getName();
            METHOD_LINES.merge(name, lines(tree), Math::max);
            if (!tree.getName().contentEquals("<init>")) {
                METHOD_PARAMETERS.merge(name, tree.getParameters().size(), Math::max);
            }
            return super.visitMethod(tree, owner);
        }

        private int lines(Tree tree) {
            LineMap map = unit.getLineMap();
            long from = positions.getStartPosition(unit, tree);
            long to = positions.getEndPosition(unit, tree);
            return (int) (map.getLineNumber(to) - map.getLineNumber(from) + 1);
        }
    }
}
