package org.worthwhile.persistence;

import java.sql.SQLException;

/** What a database says of a refused statement; all databases of Jira answer with states of these classes. */
enum SqlState {

    /** A row was refused because of its unique key. Only conclusive for rows that give every required column. */
    INTEGRITY_VIOLATION("23"),
    /** The transaction was rolled back for the sake of another, after a deadlock for one. */
    ROLLED_BACK("40");

    private final String stateClass;

    SqlState(String stateClass) {
        this.stateClass = stateClass;
    }

    boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException && is((SQLException) cause)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(stateClass);
    }
}
