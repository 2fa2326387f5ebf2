package com.atlassian.sal.api.rdbms;

/** Lends a connection for the time of a callback, in a transaction that ends with it. */
public interface TransactionalExecutor {

    <A> A execute(ConnectionCallback<A> callback);
}
