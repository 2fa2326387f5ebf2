package org.worthwhile.host.jql;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueDate;

/** Comparisons with dates. An issue without the date satisfies nothing but {@code is empty}. */
final class DateTerms {

    private static final IssueCondition NEVER = new IssueCondition.Any(List.of());

    private final JqlTimes times;
    private final Consumer<String> problems;

    DateTerms(JqlTimes times, Consumer<String> problems) {
        this.times = times;
        this.problems = problems;
    }

    IssueCondition condition(Clause.Term term, IssueDate date) {
        boolean wantsList = term.operator() == Operator.IN || term.operator() == Operator.NOT_IN;
        if (term.operand() instanceof Operand.Several several) {
            if (!wantsList) {
                return unsupported(term, "list value");
            }
            List<IssueCondition> parts = several.members().stream().map(member -> single(term, date, member)).toList();
            return term.operator() == Operator.IN ? new IssueCondition.Any(parts) : new IssueCondition.All(parts);
        }
        return wantsList ? unsupported(term, "non-list value") : single(term, date, term.operand());
    }

    private IssueCondition single(Clause.Term term, IssueDate date, Operand operand) {
        boolean ofEmptiness = term.operator() == Operator.IS || term.operator() == Operator.IS_NOT;
        if (operand instanceof Operand.Empty) {
            return emptiness(term, date);
        }
        if (ofEmptiness) {
            return unsupported(term, "non-empty value");
        }
        return time(term, operand).map(time -> compared(term.operator(), date, date.of(time, times.zone()))).orElse(NEVER);
    }

    private IssueCondition emptiness(Clause.Term term, IssueDate date) {
        return switch (term.operator()) {
            case IS, EQUALS, IN -> new IssueCondition.Undated(date);
            case IS_NOT, NOT_EQUALS, NOT_IN -> IssueCondition.Within.anyTime(date);
            default -> unsupported(term, "empty value");
        };
    }

    private Optional<LocalDateTime> time(Clause.Term term, Operand operand) {
        if (operand instanceof Operand.Function function) {
            if (JqlTimes.isKnown(function)) {
                return times.told(function, problems);
            }
            problems.accept("Unable to find JQL function '" + function.shown() + "'.");
            return Optional.empty();
        }
        String text = ((Operand.Value) operand).text();
        Optional<LocalDateTime> written = times.written(text);
        if (written.isEmpty()) {
            problems.accept("Date value '" + text + "' for field '" + term.field() + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                    + "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
        return written;
    }

    private static IssueCondition compared(Operator operator, IssueDate date, long number) {
        return switch (operator) {
            case LESS -> before(date, number);
            case LESS_EQUALS -> new IssueCondition.Within(date, Long.MIN_VALUE, number);
            case GREATER -> after(date, number);
            case GREATER_EQUALS -> new IssueCondition.Within(date, number, Long.MAX_VALUE);
            case NOT_EQUALS, NOT_IN -> new IssueCondition.Any(List.of(before(date, number), after(date, number)));
            default -> new IssueCondition.Within(date, number, number);
        };
    }

    private static IssueCondition before(IssueDate date, long number) {
        return new IssueCondition.Within(date, Long.MIN_VALUE, number - 1);
    }

    private static IssueCondition after(IssueDate date, long number) {
        return new IssueCondition.Within(date, number + 1, Long.MAX_VALUE);
    }

    private IssueCondition unsupported(Clause.Term term, String kind) {
        problems.accept(JqlSearch.unsupportedText(term, kind));
        return NEVER;
    }
}
