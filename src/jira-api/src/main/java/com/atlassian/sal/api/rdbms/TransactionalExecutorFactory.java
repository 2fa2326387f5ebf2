package com.atlassian.sal.api.rdbms;

/** Gives access to Jira's database beside Active Objects. */
public interface TransactionalExecutorFactory {

    default TransactionalExecutor createReadOnly() {
        throw new UnsupportedOperationException("declaration only");
    }
}
