package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

/** What functions of JQL have in common. */
public abstract class AbstractJqlFunction implements JqlFunction {

    public AbstractJqlFunction() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void init(JqlFunctionModuleDescriptor module) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getFunctionName() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean isList() {
        throw new UnsupportedOperationException("declaration only");
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        throw new UnsupportedOperationException("declaration only");
    }

    protected I18nHelper getI18n() {
        throw new UnsupportedOperationException("declaration only");
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        throw new UnsupportedOperationException("declaration only");
    }
}
