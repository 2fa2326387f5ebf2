package org.worthwhile.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads JQL: comparisons with and, or, not and brackets, then an order. Says what is wrong much as Jira does. */
public final class JqlParser {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by");
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private int position;
    private int depth;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws JqlSyntaxError when it is no JQL */
    public static JqlQuery parse(String text) {
        return new JqlParser(Lexer.tokens(text)).query();
    }

    private JqlQuery query() {
        Optional<Clause> where = isEnd() || peek().isKeyword("order") ? Optional.empty() : Optional.of(either());
        List<JqlQuery.SortTerm> order = accept("order") ? order() : List.of();
        if (!isEnd()) {
            throw unexpected(order.isEmpty() ? "Expecting either 'OR' or 'AND'" : "Expecting ','", "");
        }
        return new JqlQuery(where, order);
    }

    private Clause either() {
        List<Clause> parts = new ArrayList<>(List.of(both()));
        while (accept("or") || acceptSign("||") || acceptSign("|")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause both() {
        List<Clause> parts = new ArrayList<>(List.of(single()));
        while (accept("and") || acceptSign("&&") || acceptSign("&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause single() {
        if (++depth > DEEPEST) {
            throw JqlSyntaxError.tooDeep();
        }
        try {
            if (accept("not") || acceptSign("!")) {
                return new Clause.Not(single());
            }
            if (!acceptSign("(")) {
                return term();
            }
            Clause inner = either();
            if (!acceptSign(")")) {
                throw unexpected("Expecting ')'", "");
            }
            return inner;
        } finally {
            depth--;
        }
    }

    private Clause term() {
        String field = name();
        return new Clause.Term(field, operator(), operand());
    }

    private String name() {
        Token token = peek();
        if (token.kind() == Token.Kind.QUOTED || token.kind() == Token.Kind.WORD && !isKeyword(token)) {
            position++;
            return token.text();
        }
        throw unexpected("Expecting a field name", "");
    }

    private Operator operator() {
        if (accept("not")) {
            if (accept("in")) {
                return Operator.NOT_IN;
            }
            throw unexpected("Expecting 'IN'", "");
        }
        if (accept("in")) {
            return Operator.IN;
        }
        if (accept("is")) {
            return accept("not") ? Operator.IS_NOT : Operator.IS;
        }
        Optional<Operator> sign = Stream.of(Operator.values()).filter(operator -> peek().isSign(operator.text())).findFirst();
        sign.ifPresent(found -> position++);
        return sign.orElseThrow(() -> unexpected("Expecting operator", OPERATORS));
    }

    private Operand operand() {
        if (!acceptSign("(")) {
            return plainOperand();
        }
        List<Operand> members = new ArrayList<>();
        do {
            members.add(plainOperand());
        } while (acceptSign(","));
        if (!acceptSign(")")) {
            throw unexpected("Expecting ')'", "");
        }
        return new Operand.Several(members);
    }

    private Operand plainOperand() {
        Token token = peek();
        if (accept("empty") || accept("null")) {
            return new Operand.Empty();
        }
        if (token.kind() == Token.Kind.END || token.kind() == Token.Kind.SIGN || isKeyword(token)) {
            throw unexpected("Expecting either a value, list or function",
                    token.kind() == Token.Kind.END ? "" : " You must surround '" + token.text() + "' in quotation marks to use it as a value.");
        }
        position++;
        return token.kind() == Token.Kind.WORD && acceptSign("(") ? new Operand.Function(token.text(), arguments()) : new Operand.Value(token.text());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (acceptSign(")")) {
            return arguments;
        }
        do {
            arguments.add(name());
        } while (acceptSign(","));
        if (!acceptSign(")")) {
            throw unexpected("Expecting ')'", "");
        }
        return arguments;
    }

    private List<JqlQuery.SortTerm> order() {
        if (!accept("by")) {
            throw unexpected("Expecting 'BY'", "");
        }
        List<JqlQuery.SortTerm> terms = new ArrayList<>();
        do {
            String field = name();
            boolean descending = accept("desc");
            terms.add(new JqlQuery.SortTerm(field, descending || accept("asc") ? Optional.of(descending) : Optional.empty()));
        } while (acceptSign(","));
        return terms;
    }

    private Token peek() {
        return tokens.get(position);
    }

    private boolean isEnd() {
        return peek().kind() == Token.Kind.END;
    }

    private static boolean isKeyword(Token token) {
        return KEYWORDS.stream().anyMatch(token::isKeyword);
    }

    private boolean accept(String keyword) {
        boolean found = peek().isKeyword(keyword);
        position += found ? 1 : 0;
        return found;
    }

    private boolean acceptSign(String sign) {
        boolean found = peek().isSign(sign);
        position += found ? 1 : 0;
        return found;
    }

    private JqlSyntaxError unexpected(String expected, String more) {
        return isEnd() ? JqlSyntaxError.atEnd(expected + " before the end of the query." + more)
                : JqlSyntaxError.at(peek(), expected + " but got '" + peek().text() + "'." + more);
    }
}
