package org.worthwhile.host.template;

/** What a method marked HtmlSafe answered; taken out again before it reaches any other method. */
record SafeHtml(Object value) {

    static Object unwrap(Object value) {
        return value instanceof SafeHtml safe ? safe.value() : value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
