package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/** Work on a database connection. */
public interface ConnectionCallback<A> {

    /** The connection is not to be committed, rolled back or closed. */
    A execute(Connection connection);
}
