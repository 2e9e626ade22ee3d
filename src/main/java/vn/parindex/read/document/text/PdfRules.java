package vn.parindex.read.document.text;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Gathers the straight lines drawn on a page of a PDF: the borders of its tables. */
final class PdfRules {
    /** A page with more is a drawing. */
    private static final int MOST = 2_000;

    private static final float THIN = 2;
    private static final List<String> DRAWING =
            List.of("m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private final PDFStreamEngine engine;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();

    PdfRules(PDFStreamEngine engine) {
        this.engine = engine;
        DRAWING.forEach(name -> engine.addOperator(new Drawing(engine, name)));
    }

    /** A stroke between two points, or a bar; y grows upwards. */
    record Rule(float left, float bottom, float right, float top) {
        private static Rule between(Point2D.Float one, Point2D.Float other) {
            return new Rule(
                    Math.min(one.x, other.x),
                    Math.min(one.y, other.y),
                    Math.max(one.x, other.x),
                    Math.max(one.y, other.y));
        }

        private boolean isThin() {
            return right - left <= THIN || top - bottom <= THIN;
        }
    }

    /** What was drawn since the last time. */
    List<Rule> take() {
        List<Rule> all = drawn.size() > MOST ? List.of() : List.copyOf(drawn);
        drawn.clear();
        path.clear();
        return all;
    }

    private void draw(String name, List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        switch (name) {
            case "m", "l" -> go(name.equals("l"), numbers);
            case "re" -> rectangle(numbers);
            case "h" -> line(start);
            default -> end(name);
        }
    }

    private void go(boolean drawing, float[] numbers) {
        if (numbers.length == 2) {
            Point2D.Float to = point(numbers[0], numbers[1]);
            if (drawing) {
                line(to);
            } else {
                start = to;
            }
            at = to;
        }
    }

    private void line(Point2D.Float to) {
        add(Rule.between(at, to));
        at = to;
    }

    private void rectangle(float[] numbers) {
        if (numbers.length == 4) {
            add(
                    Rule.between(
                            point(numbers[0], numbers[1]),
                            point(numbers[0] + numbers[2], numbers[1] + numbers[3])));
        }
    }

    private void add(Rule rule) {
        if (path.size() <= MOST) {
            path.add(rule);
        }
    }

    /** The path is stroked, filled or forgotten. */
    private void end(String name) {
        boolean stroked = "SsBb".indexOf(name.charAt(0)) >= 0;
        if (!name.equals("n") && drawn.size() <= MOST) {
            for (Rule rule : path) {
                if (rule.isThin()) {
                    drawn.add(rule);
                } else if (stroked) {
                    edges(rule);
                }
            }
        }
        path.clear();
    }

    private void edges(Rule box) {
        drawn.add(new Rule(box.left(), box.bottom(), box.left(), box.top()));
        drawn.add(new Rule(box.right(), box.bottom(), box.right(), box.top()));
        drawn.add(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
        drawn.add(new Rule(box.left(), box.top(), box.right(), box.top()));
    }

    private Point2D.Float point(float x, float y) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        return matrix.transformPoint(x, y);
    }

    /** One of the operators that build or end a path. */
    private final class Drawing extends OperatorProcessor {
        private final String name;

        Drawing(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            draw(name, operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
