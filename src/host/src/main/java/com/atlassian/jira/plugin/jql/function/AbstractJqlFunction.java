package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** What functions of JQL have in common: their module says how they are called. */
public abstract class AbstractJqlFunction implements JqlFunction {

    private JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {
        // the module comes with init
    }

    @Override
    public void init(JqlFunctionModuleDescriptor module) {
        this.descriptor = module;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage("Function '" + getFunctionName() + "' expected '" + expected + "' arguments but received '"
                    + operand.getArgs().size() + "'.");
        }
        return messages;
    }

    protected I18nHelper getI18n() {
        return descriptor.getI18nBean();
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return descriptor;
    }
}
