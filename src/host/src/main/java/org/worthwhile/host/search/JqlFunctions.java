package org.worthwhile.host.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The functions of enabled apps, by their names in whatever case. */
final class JqlFunctions {

    private final Supplier<List<JqlFunctionModule>> modules;

    JqlFunctions(Supplier<List<JqlFunctionModule>> modules) {
        this.modules = modules;
    }

    Optional<JqlFunction> named(String name) {
        return modules.get().stream().filter(module -> module.functionName().equalsIgnoreCase(name)).findFirst().map(JqlFunctionModule::function);
    }

    /** What the function does not accept. */
    List<String> problems(JqlFunction function, ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = function.validate(searcher, operand, clause);
        return messages == null ? List.of() : List.copyOf(messages.getErrorMessages());
    }
}
