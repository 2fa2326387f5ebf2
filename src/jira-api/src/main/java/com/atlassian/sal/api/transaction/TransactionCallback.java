package com.atlassian.sal.api.transaction;

/** Work to be done inside a transaction. */
public interface TransactionCallback<T> {

    T doInTransaction();
}
