package org.worthwhile.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Velocity template taken apart far enough to see what stands in it besides references and directives. */
final class Template {

    private static final Pattern COMMENT = Pattern.compile("(?s)##[^\\n]*|#\\*.*?\\*#|<!--.*?-->");
    private static final Pattern DIRECTIVE = Pattern.compile("#(?:\\{[a-z]+\\}|[a-z]+)");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[A-Za-z]\\w*");
    private static final Pattern TAG = Pattern.compile("(?s)<[/!]?[A-Za-z][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]+|#[0-9]+);");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[^<>\\n]*[\\p{L}\\p{N}])?");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|alt|label|aria-label|value|data-[a-z-]*text)=\"([^\"]*)\"");
    private static final Pattern INLINE_SCRIPT = Pattern.compile(
            "(?i)<(?:script|style|iframe|object|embed)\\b|\\son[a-z]+\\s*=|javascript:|\\sstyle\\s*=");
    private static final Pattern CALCULATION = Pattern.compile("#(?:set|evaluate|define|macro|literal|disable_html_escaping)\\b|#\\[\\[");

    private final String source;
    private final String markup;

    Template(String source) {
        this.source = COMMENT.matcher(source).replaceAll("");
        this.markup = withoutVelocity(this.source);
    }

    /** Text for people that does not come from a language file or a view. */
    List<String> bareTexts() {
        String text = ENTITY.matcher(TAG.matcher(markup).replaceAll("\n")).replaceAll(" ");
        return Stream.concat(words(text), spokenAttributes()).toList();
    }

    List<String> inlineScripts() {
        return matches(INLINE_SCRIPT, source);
    }

    /** Directives that calculate, build markup out of text or switch the escaping off. */
    List<String> calculations() {
        return matches(CALCULATION, source);
    }

    /** References that Velocity puts in without escaping, because of their name. */
    List<String> unescapedReferences() {
        return matches(Pattern.compile("\\$!?\\{?[\\w.()]*Html\\b"), source);
    }

    private Stream<String> spokenAttributes() {
        return SPOKEN_ATTRIBUTE.matcher(markup).results().flatMap(attribute -> words(attribute.group(1)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(String::strip).toList();
    }

    private static String withoutVelocity(String template) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = endOfVelocity(template, at);
            if (end == at) {
                rest.append(template.charAt(at));
                end++;
            }
            at = end;
        }
        return rest.toString();
    }

    private static int endOfVelocity(String template, int at) {
        int directive = endOf(DIRECTIVE, template, at);
        if (directive > at) {
            return afterParentheses(template, directive);
        }
        int reference = endOf(REFERENCE, template, at);
        return reference > at ? afterChain(template, reference) : at;
    }

    private static int endOf(Pattern pattern, String text, int at) {
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    /** Skips ".property" and "(arguments)" for as long as they follow. */
    private static int afterChain(String template, int at) {
        int end = at;
        int next = afterLink(template, end);
        while (next > end) {
            end = next;
            next = afterLink(template, end);
        }
        return end < template.length() && template.charAt(end) == '}' ? end + 1 : end;
    }

    private static int afterLink(String template, int at) {
        return endOf(Pattern.compile("\\.[A-Za-z]\\w*"), template, afterParentheses(template, at));
    }

    private static int afterParentheses(String template, int at) {
        if (at >= template.length() || template.charAt(at) != '(') {
            return at;
        }
        int depth = 0;
        int end = at;
        do {
            depth += template.charAt(end) == '(' ? 1 : template.charAt(end) == ')' ? -1 : 0;
            end++;
        } while (depth > 0 && end < template.length());
        return end;
    }
}
