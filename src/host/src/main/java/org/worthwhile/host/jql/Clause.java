package org.worthwhile.host.jql;

import java.util.List;

/** A part of the question, as it was written. */
public sealed interface Clause permits Clause.And, Clause.Or, Clause.Not, Clause.Term {

    /** All of them. */
    record And(List<Clause> clauses) implements Clause {
    }

    /** At least one of them. */
    record Or(List<Clause> clauses) implements Clause {
    }

    /** The opposite. */
    record Not(Clause clause) implements Clause {
    }

    /** One comparison; the field is named as it was written. */
    record Term(String field, Operator operator, Operand operand) implements Clause {
    }

    /** The same question without {@link Not}: it is taken down to the comparisons, as Jira does. */
    default Clause withoutNot() {
        return pushed(this, false);
    }

    private static Clause pushed(Clause clause, boolean turned) {
        if (clause instanceof Not not) {
            return pushed(not.clause(), !turned);
        }
        if (clause instanceof Term term) {
            return turned ? new Term(term.field(), term.operator().opposite(), term.operand()) : term;
        }
        List<Clause> parts = (clause instanceof And and ? and.clauses() : ((Or) clause).clauses()).stream().map(part -> pushed(part, turned)).toList();
        return clause instanceof And == turned ? new Or(parts) : new And(parts);
    }
}
