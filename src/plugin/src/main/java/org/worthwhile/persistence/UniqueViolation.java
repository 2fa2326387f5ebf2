package org.worthwhile.persistence;

import java.sql.SQLException;

/** Recognises that a row was refused because of its unique key. */
final class UniqueViolation {

    /** "Integrity constraint violation"; all databases of Jira answer with a state of this class. */
    private static final String STATE_CLASS = "23";

    private UniqueViolation() { }

    /** Only conclusive for inserts that give every required column, as a missing one is of the same class. */
    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException && isViolation((SQLException) cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isViolation(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(STATE_CLASS);
    }
}
