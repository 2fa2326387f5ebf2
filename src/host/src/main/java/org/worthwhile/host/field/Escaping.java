package org.worthwhile.host.field;

/** What templates of fields escape with: {@code $textutils.htmlEncode} and {@code $xmlutils.escape}. */
public final class Escaping {

    public String htmlEncode(String text) {
        return escape(text);
    }

    public String escape(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escaping::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\r' || c == '\t';
    }
}
