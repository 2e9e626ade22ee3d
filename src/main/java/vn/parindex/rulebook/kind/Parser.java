package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.RuleFault;

/**
 * Reads one formula by recursive descent: arithmetic, comparisons, và/hoặc/không, min, max, round,
 * abs and if over known names, and nothing else.
 */
final class Parser {
    private static final int DEEPEST = 25;
    private static final Fraction MOST_DECIMALS = Fraction.of(BigDecimal.valueOf(6));
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", "<=", ">", ">=");

    private static final Set<String> JOINING = Set.of("and", "or", "not");

    private final String formula;
    private final Map<String, Expression> names;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(String formula, Map<String, Expression> names) throws RuleFault {
        this.formula = formula;
        this.names = names;
        this.tokens = Lexer.tokens(formula, names.keySet());
    }

    /** A number. */
    static Expression number(String formula, Map<String, Expression> names) throws RuleFault {
        return read(formula, names, false);
    }

    /** A condition. */
    static Expression condition(String formula, Map<String, Expression> names) throws RuleFault {
        return read(formula, names, true);
    }

    private static Expression read(String formula, Map<String, Expression> names, boolean truth)
            throws RuleFault {
        Parser parser = new Parser(formula, names);
        Expression read = parser.either();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unreadable();
        }
        return parser.typed(read, truth);
    }

    private Expression either() throws RuleFault {
        if (++depth > DEEPEST) {
            throw Faults.one("formula.deep", Map.of("formula", formula));
        }
        Expression left = both();
        while (took("or")) {
            left = new Junction(false, typed(left, true), typed(both(), true));
        }
        depth--;
        return left;
    }

    private Expression both() throws RuleFault {
        Expression left = inverse();
        while (took("and")) {
            left = new Junction(true, typed(left, true), typed(inverse(), true));
        }
        return left;
    }

    private Expression inverse() throws RuleFault {
        return took("not") ? new Inverse(typed(inverse(), true)) : comparison();
    }

    private Expression comparison() throws RuleFault {
        Expression left = sum();
        if (peek().kind() == Token.Kind.SIGN && COMPARISONS.contains(peek().text())) {
            String operator = next().text();
            return new Comparison(operator, typed(left, false), typed(sum(), false));
        }
        return left;
    }

    private Expression sum() throws RuleFault {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            char operator = next().text().charAt(0);
            left = new Arithmetic(operator, typed(left, false), typed(product(), false));
        }
        return left;
    }

    private Expression product() throws RuleFault {
        Expression left = signed();
        while (peek().is("*") || peek().is("/")) {
            char operator = next().text().charAt(0);
            Expression right = typed(signed(), false);
            if (operator == '/' && isZero(right)) {
                throw Faults.one("formula.zero", Map.of("formula", formula));
            }
            left = new Arithmetic(operator, typed(left, false), right);
        }
        return left;
    }

    private static boolean isZero(Expression divisor) {
        return divisor.isConstant() && divisor.value(Map.of()).signum() == 0;
    }

    private Expression signed() throws RuleFault {
        boolean negative = false;
        boolean any = false;
        while (peek().is("-") || peek().is("+")) {
            negative ^= next().text().equals("-");
            any = true;
        }
        Expression of = primary();
        return !any ? of : negative ? new Negative(typed(of, false)) : typed(of, false);
    }

    private Expression primary() throws RuleFault {
        if (took("(")) {
            Expression inner = either();
            expect(")");
            return inner;
        }
        boolean joins = JOINING.contains(peek().text());
        if (joins || (peek().kind() != Token.Kind.NUMBER && peek().kind() != Token.Kind.WORD)) {
            throw unreadable();
        }
        Token token = next();
        if (token.kind() == Token.Kind.NUMBER) {
            return took("%")
                    ? new Literal(Numerals.readPercent(token.text()), true)
                    : Literal.of(Numerals.read(token.text()));
        }
        return peek().is("(") ? call(token) : named(token);
    }

    private Expression named(Token name) throws RuleFault {
        Expression known = names.get(name.text());
        if (known == null) {
            throw Faults.one(
                    "input.unknown",
                    Map.of("key", name.written(), "known", Lexer.written(names.keySet())));
        }
        return known;
    }

    private Expression call(Token name) throws RuleFault {
        expect("(");
        List<Expression> parts = new ArrayList<>(List.of(either()));
        while (took(";")) {
            parts.add(either());
        }
        expect(")");
        if (name.is("if")) {
            return branch(name, parts);
        }
        for (Expression part : parts) {
            typed(part, false);
        }
        for (Call.Function function : Call.Function.values()) {
            if (function.name().toLowerCase(Locale.ROOT).equals(name.text())) {
                return call(name, function, parts);
            }
        }
        throw Faults.one("formula.function", Map.of("name", name.written(), "formula", formula));
    }

    private Expression call(Token name, Call.Function function, List<Expression> parts)
            throws RuleFault {
        boolean counted = parts.size() >= function.least && parts.size() <= function.most;
        if (!counted || (function == Call.Function.ROUND && !decimals(parts.get(1)))) {
            throw arguments(name);
        }
        return new Call(function, parts);
    }

    private static boolean decimals(Expression part) {
        return part instanceof Literal literal
                && literal.number().denominator().bitLength() == 1
                && literal.number().compareTo(MOST_DECIMALS) <= 0;
    }

    private Expression branch(Token name, List<Expression> parts) throws RuleFault {
        if (parts.size() != 3) {
            throw arguments(name);
        }
        return new Branch(
                typed(parts.get(0), true), typed(parts.get(1), false), typed(parts.get(2), false));
    }

    private RuleFault arguments(Token name) {
        return Faults.one("formula.arguments", Map.of("name", name.written(), "formula", formula));
    }

    private Expression typed(Expression part, boolean truth) throws RuleFault {
        if (part.isTruth() != truth) {
            String code = truth ? "formula.condition" : "formula.number";
            throw Faults.one(code, Map.of("formula", formula));
        }
        return part;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean took(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(String sign) throws RuleFault {
        if (!took(sign)) {
            throw unreadable();
        }
    }

    private RuleFault unreadable() {
        if (peek().kind() == Token.Kind.END) {
            return Faults.one("formula.unfinished", Map.of("formula", formula));
        }
        StringBuilder rest = new StringBuilder();
        tokens.subList(at, tokens.size())
                .forEach(token -> rest.append(token.written()).append(' '));
        return Faults.one(
                "formula.unreadable", Map.of("formula", formula, "rest", rest.toString().strip()));
    }
}
