package org.worthwhile.host.servlet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page an app wrote, taken apart as a decorator needs it.
 *
 * @param title plain text
 * @param head what stood in the head besides the title, as it stood there
 * @param metas names and contents, plain text
 * @param body as it stood there
 */
public record HtmlDocument(String title, String head, Map<String, String> metas, String body) {

    private static final Pattern COMMENT_OR_RAW_TEXT = Pattern.compile("<!--.*?-->|<(script|style|textarea)\\b[^>]*>.*?</\\1\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TITLE = element("title");
    private static final Pattern HEAD = element("head");
    private static final Pattern BODY_START = Pattern.compile("<body(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY_END = Pattern.compile("</body\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");

    static HtmlDocument parse(String html) {
        String outline = outline(html);
        Matcher head = HEAD.matcher(outline);
        boolean hasHead = head.find();
        String inHead = hasHead ? html.substring(head.start(1), head.end(1)) : "";
        String headOutline = hasHead ? head.group(1) : "";
        Matcher title = TITLE.matcher(headOutline);
        boolean hasTitle = title.find();
        return new HtmlDocument(hasTitle ? text(title.group(1)).strip() : "",
                hasTitle ? inHead.substring(0, title.start()) + inHead.substring(title.end()) : inHead,
                metas(headOutline), body(html, outline, hasHead ? head.end() : 0));
    }

    /** Empty when there is none of that name. */
    public String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    /** The page with blanks where comments and scripts are, so that every place stays the same. */
    private static String outline(String html) {
        return COMMENT_OR_RAW_TEXT.matcher(html).replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static String body(String html, String outline, int afterHead) {
        Matcher start = BODY_START.matcher(outline);
        if (!start.find(afterHead)) {
            return html.substring(afterHead);
        }
        Matcher end = BODY_END.matcher(outline);
        return html.substring(start.end(), end.find(start.end()) ? end.start() : html.length());
    }

    private static Map<String, String> metas(String head) {
        Map<String, String> metas = new LinkedHashMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Map<String, String> attributes = attributes(meta.group());
            Optional.ofNullable(attributes.get("name")).ifPresent(name -> metas.put(name, attributes.getOrDefault("content", "")));
        }
        return metas;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), text(value));
        }
        return attributes;
    }

    private static Pattern element(String name) {
        return Pattern.compile("<" + name + "(?:\\s[^>]*)?>(.*?)</" + name + "\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String text(String html) {
        return REFERENCE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return switch (reference.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> "\u00a0";
            };
        }
        int code = reference.group(1) != null ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
