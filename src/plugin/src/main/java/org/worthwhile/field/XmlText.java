package org.worthwhile.field;

/** Leaves out of a text what no escaping makes part of an XML document. */
final class XmlText {

    private XmlText() {
    }

    static String of(String text) {
        return text.codePoints().filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF
                || c == '\n' || c == '\r' || c == '\t';
    }
}
