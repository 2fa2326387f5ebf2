package org.worthwhile.host.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class JqlParserTest {

    @Test
    public void nothingAsksForEverything() {
        assertThat(JqlParser.parse(" \n ")).isEqualTo(new JqlQuery(Optional.empty(), List.of()));
    }

    @Test
    public void readsEveryOperator() {
        for (Operator operator : Operator.values()) {
            assertThat(where("a " + operator.text().toUpperCase() + " b")).isEqualTo(term("a", operator, "b"));
        }
    }

    @Test
    public void andBindsTighterThanOr() {
        assertThat(where("a = 1 or b = 2 AND c = 3")).isEqualTo(new Clause.Or(List.of(term("a", Operator.EQUALS, "1"),
                new Clause.And(List.of(term("b", Operator.EQUALS, "2"), term("c", Operator.EQUALS, "3"))))));
        assertThat(where("(a = 1 || b = 2) && c = 3")).isEqualTo(new Clause.And(List.of(
                new Clause.Or(List.of(term("a", Operator.EQUALS, "1"), term("b", Operator.EQUALS, "2"))), term("c", Operator.EQUALS, "3"))));
    }

    @Test
    public void notGoesDownToTheComparisons() {
        assertThat(where("not (a = 1 and (b in (2) or !c is empty))").withoutNot()).isEqualTo(new Clause.Or(List.of(
                term("a", Operator.NOT_EQUALS, "1"),
                new Clause.And(List.of(new Clause.Term("b", Operator.NOT_IN, new Operand.Several(List.of(new Operand.Value("2")))),
                        new Clause.Term("c", Operator.IS, new Operand.Empty()))))));
    }

    @Test
    public void readsListsFunctionsAndNothing() {
        assertThat(where("a not in (b, \"c d\", currentUser(), membersOf('x y', z), EMPTY)")).isEqualTo(new Clause.Term("a", Operator.NOT_IN,
                new Operand.Several(List.of(new Operand.Value("b"), new Operand.Value("c d"), new Operand.Function("currentUser", List.of()),
                        new Operand.Function("membersOf", List.of("x y", "z")), new Operand.Empty()))));
        assertThat(where("a is not NULL")).isEqualTo(new Clause.Term("a", Operator.IS_NOT, new Operand.Empty()));
    }

    @Test
    public void readsQuotesAndEscapes() {
        assertThat(where("\"a b\" = 'it\\'s \\\"so\\\" \\u00fc\\n'")).isEqualTo(term("a b", Operator.EQUALS, "it's \"so\" \u00fc\n"));
        assertThat(where("a = \"and\"")).isEqualTo(term("a", Operator.EQUALS, "and"));
        assertThat(where("key=SHOP-2")).isEqualTo(term("key", Operator.EQUALS, "SHOP-2"));
    }

    @Test
    public void readsTheOrder() {
        assertThat(JqlParser.parse("order by a, b DESC, \"c d\" asc").order()).containsExactly(new JqlQuery.SortTerm("a", Optional.empty()),
                new JqlQuery.SortTerm("b", Optional.of(true)), new JqlQuery.SortTerm("c d", Optional.of(false)));
        assertThat(JqlParser.parse("a = 1 ORDER BY a").where()).contains(term("a", Operator.EQUALS, "1"));
    }

    @Test
    public void saysWhatIsWrongAndWhere() {
        String operators = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
        refuses("project SHOP", "Expecting operator but got 'SHOP'." + operators + " (line 1, character 9)");
        refuses("project", "Expecting operator before the end of the query." + operators);
        refuses("project =", "Expecting either a value, list or function before the end of the query.");
        refuses("project = and", "Expecting either a value, list or function but got 'and'. You must surround 'and' in quotation marks to use it as a value.");
        refuses("a = 1\nb = 2", "Expecting either 'OR' or 'AND' but got 'b'. (line 2, character 1)");
        refuses("a = 1 and", "Expecting a field name before the end of the query.");
        refuses("(a = 1", "Expecting ')' before the end of the query.");
        refuses("a in (1, 2", "Expecting ')' before the end of the query.");
        refuses("a in ()", "Expecting either a value, list or function but got ')'.");
        refuses("a not 1", "Expecting 'IN' but got '1'.");
        refuses("a = 1 order a", "Expecting 'BY' but got 'a'.");
        refuses("order by a b", "Expecting ',' but got 'b'.");
        refuses("a = \"b", "The quoted string 'b' has not been completed. (line 1, character 5)");
        refuses("a = b@c", "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 6)");
        refuses("a = \"\\q\"", "'\\q' is an illegal JQL escape sequence.");
        refuses("a = \"\\u12\"", "'\\u' is an illegal JQL escape sequence.");
    }

    @Test
    public void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> JqlParser.parse("(".repeat(100_000))).isInstanceOf(JqlSyntaxError.class).hasMessageContaining("too deeply");
        assertThatThrownBy(() -> JqlParser.parse("not ".repeat(100_000))).isInstanceOf(JqlSyntaxError.class);
    }

    private static Clause where(String jql) {
        return JqlParser.parse(jql).where().orElseThrow();
    }

    private static Clause term(String field, Operator operator, String value) {
        return new Clause.Term(field, operator, new Operand.Value(value));
    }

    private static void refuses(String jql, String message) {
        assertThatThrownBy(() -> JqlParser.parse(jql)).as(jql).isInstanceOf(JqlSyntaxError.class).hasMessageContaining("Error in the JQL Query: " + message);
    }

    @Test
    public void aCustomFieldMayBeNamedByItsNumber() {
        assertThat(JqlParser.parse("CF [ 10000 ] > 3 order by cf[10001]")).isEqualTo(new JqlQuery(
                Optional.of(new Clause.Term("cf[10000]", Operator.GREATER, new Operand.Value("3"))),
                List.of(new JqlQuery.SortTerm("cf[10001]", Optional.empty()))));
        assertThatThrownBy(() -> JqlParser.parse("cf[x] = 1")).isInstanceOf(JqlSyntaxError.class);
    }
}
