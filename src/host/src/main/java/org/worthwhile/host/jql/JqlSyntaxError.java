package org.worthwhile.host.jql;

/** What was typed is no JQL; the message says what and where. */
public final class JqlSyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private JqlSyntaxError(String message) {
        super(message);
    }

    static JqlSyntaxError at(Token token, String what) {
        return new JqlSyntaxError("Error in the JQL Query: " + what + " (line " + token.line() + ", character " + token.column() + ")");
    }

    static JqlSyntaxError atEnd(String what) {
        return new JqlSyntaxError("Error in the JQL Query: " + what);
    }

    static JqlSyntaxError tooDeep() {
        return new JqlSyntaxError("The JQL Query is nested too deeply.");
    }
}
