package org.worthwhile.host.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes whatever a template inserts, except what counts as HTML already: the result of a method marked HtmlSafe, an object
 * whose toString is marked so, and a reference whose name ends in "html". That names count, in upper and lower case, is read
 * off the names of velocity-htmlsafe's recorded members (endsWithHtmlIgnoreCase), not off its code.
 */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml || isNamedHtml(reference) || HtmlSafeUberspect.writesSafely(value)) {
            return value;
        }
        return escaped(value.toString());
    }

    /** A reference arrives as it is written: {@code $bodyHtml}, {@code $!{note.bodyHtml}}. */
    private static boolean isNamedHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        return HtmlSafeUberspect.isNamedHtml(name);
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(html, text.charAt(i));
        }
        return html.toString();
    }

    private static void append(StringBuilder html, char character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(character);
        }
    }
}
