package org.worthwhile.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.panel.Incident;
import org.worthwhile.panel.Wording;

/** Finds those issues that the searching person may see, each with its right; for nobody, none. An override of security changes nothing. */
abstract class IssueFunction extends AbstractJqlFunction {

    private static final Logger LOG = LoggerFactory.getLogger(IssueFunction.class);

    private final int arguments;
    private final Wording wording;

    IssueFunction(int arguments, Wording wording) {
        this.arguments = arguments;
        this.wording = wording;
    }

    /** @throws InvalidRequest naming the arguments that cannot be accepted, or that find too many */
    abstract List<Long> find(Optional<Person> who, List<String> given);

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return arguments;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    /** Finds the issues as well, as an answer that is too long can be refused only here. */
    @Override
    public final MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, arguments);
        if (messages.hasAnyErrors()) {
            return messages;
        }
        try {
            find(personOf(user), operand.getArgs());
        } catch (InvalidRequest refusal) {
            refusal.problems().stream().map(this::message).forEach(messages::addErrorMessage);
        } catch (RuntimeException e) {
            Incident incident = Incident.logged(LOG, "The function " + getFunctionName() + " could not be answered", e);
            messages.addErrorMessage(wording.text("worthwhile.jql.failed", getFunctionName(), incident.reference()));
        }
        return messages;
    }

    /** Only what was refused before is not found; whatever else goes wrong must not look like an answer. */
    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return find(personOf(context.getApplicationUser()), operand.getArgs()).stream()
                    .map(id -> new QueryLiteral(operand, id)).collect(Collectors.toUnmodifiableList());
        } catch (InvalidRequest refusedBefore) {
            LOG.debug("The function {} finds nothing: {}", getFunctionName(), refusedBefore.problems());
            return List.of();
        }
    }

    private static Optional<Person> personOf(ApplicationUser user) {
        return Optional.ofNullable(user).map(known -> Person.of(known.getKey()));
    }

    private String message(FieldProblem problem) {
        String explanation = wording.text(problem.messageKey(), problem.arguments());
        return problem.field().equals(getFunctionName()) ? wording.text("worthwhile.jql.function", getFunctionName(), explanation)
                : wording.text("worthwhile.jql.argument", getFunctionName(), problem.field(), explanation);
    }
}
