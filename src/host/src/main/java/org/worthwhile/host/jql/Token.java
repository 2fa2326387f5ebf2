package org.worthwhile.host.jql;

/**
 * A piece of the text.
 *
 * @param text of a quoted string without its quotation marks
 */
record Token(Kind kind, String text, int line, int column) {

    /** What a piece is. */
    enum Kind {
        /** A word that may be a keyword. */
        WORD,
        /** Never a keyword. */
        QUOTED,
        /** Operators, brackets and the comma. */
        SIGN,
        END
    }

    boolean isKeyword(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
