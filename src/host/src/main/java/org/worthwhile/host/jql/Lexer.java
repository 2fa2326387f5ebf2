package org.worthwhile.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text into tokens. */
final class Lexer {

    private static final List<String> SIGNS = List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "<", ">", "~", "(", ")", ",", "!", "&", "|");
    private static final String SIGN_STARTS = "!=<>~(),&|";
    private static final Pattern NUMBER_OF_FIELD = Pattern.compile("\\s*\\[\\s*([0-9]{1,18})\\s*\\]");
    private static final String RESERVED = "{}[]*/%^$#@?;+\\";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    /** Ends with one of kind {@link Token.Kind#END}. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '\n') {
                position++;
                line++;
                lineStart = position;
            } else if (Character.isWhitespace(next)) {
                position++;
            } else if (next == '"' || next == '\'') {
                quoted(next);
            } else if (SIGN_STARTS.indexOf(next) >= 0) {
                sign();
            } else {
                word();
            }
        }
        add(Token.Kind.END, "", position);
    }

    private void sign() {
        String sign = SIGNS.stream().filter(known -> text.startsWith(known, position)).findFirst().orElseThrow();
        add(Token.Kind.SIGN, sign, position);
        position += sign.length();
    }

    private void word() {
        int start = position;
        while (position < text.length() && isOfWord(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            char bad = text.charAt(start);
            throw JqlSyntaxError.at(token(Token.Kind.WORD, "", start), String.format(Locale.ROOT,
                    "The character '%s' is a reserved JQL character. You must enclose it in a string or use the escape '\\u%04x' instead.", bad, (int) bad));
        }
        String word = text.substring(start, position);
        add(Token.Kind.WORD, word.equalsIgnoreCase("cf") ? word.toLowerCase(Locale.ROOT) + numberOfField() : word, start);
    }

    /** What follows {@code cf}; nothing unless it is a number in square brackets. */
    private String numberOfField() {
        Matcher number = NUMBER_OF_FIELD.matcher(text).region(position, text.length());
        if (!number.lookingAt()) {
            return "";
        }
        position = number.end();
        return "[" + number.group(1) + "]";
    }

    private static boolean isOfWord(char c) {
        return !Character.isWhitespace(c) && SIGN_STARTS.indexOf(c) < 0 && RESERVED.indexOf(c) < 0 && c != '"' && c != '\'' && !Character.isISOControl(c);
    }

    private void quoted(char mark) {
        int start = position++;
        StringBuilder content = new StringBuilder();
        while (position < text.length() && text.charAt(position) != mark) {
            content.append(text.charAt(position) == '\\' ? escaped(start) : text.charAt(position));
            position++;
        }
        if (position >= text.length()) {
            throw JqlSyntaxError.at(token(Token.Kind.QUOTED, "", start), "The quoted string '" + content + "' has not been completed.");
        }
        position++;
        add(Token.Kind.QUOTED, content.toString(), start);
    }

    /** Leaves the position at the last character of the escape. */
    private char escaped(int start) {
        position++;
        char which = position < text.length() ? text.charAt(position) : ' ';
        switch (which) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case '"', '\'', '\\', ' ':
                return which;
            case 'u':
                String digits = text.substring(position + 1, Math.min(position + 5, text.length()));
                if (digits.matches("[0-9a-fA-F]{4}")) {
                    position += 4;
                    return (char) Integer.parseInt(digits, 16);
                }
                break;
            default:
                break;
        }
        throw JqlSyntaxError.at(token(Token.Kind.QUOTED, "", start), "'\\" + which + "' is an illegal JQL escape sequence.");
    }

    private void add(Token.Kind kind, String content, int start) {
        tokens.add(token(kind, content, start));
    }

    private Token token(Token.Kind kind, String content, int start) {
        return new Token(kind, content, line, start - lineStart + 1);
    }
}
