package org.worthwhile.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a German reader finds in English where our texts are. */
final class EnglishLeft {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.german();

    /** Months, figures and names of constants, which stand in no file of texts. */
    private static final Pattern FOREIGN = Pattern.compile("\\b(January|February|March|May|June|July|October|December|Mar|Oct|Dec)\\b.*|"
            + ".*\\d,\\d{3}.*|[A-Z]{3,}_[A-Z_]+|(true|false|null|undefined|NaN)", Pattern.DOTALL);

    private static final String OUR_TEXTS = "var texts = [];"
            + "document.querySelectorAll('[class*=worthwhile-], .aui-flag').forEach(function (e) {"
            + "  e.childNodes.forEach(function (n) { if (n.nodeType === 3) { texts.push(n.data); } });"
            + "  e.querySelectorAll('*').forEach(function (c) {"
            + "    c.childNodes.forEach(function (n) { if (n.nodeType === 3) { texts.push(n.data); } });"
            + "    ['title', 'placeholder', 'aria-label'].concat(c.matches('option') ? [] : ['value'])"
            + "      .forEach(function (a) { texts.push(c.getAttribute(a)); });"
            + "    ['spent', 'planned', 'fold', 'unfold', 'save', 'preview'].forEach(function (a) { texts.push(c.getAttribute('data-' + a + '-text')); });"
            + "  }); });"
            + "return texts.filter(function (t) { return t && t.trim(); }).map(function (t) { return t.trim().replace(/\\s+/g, ' '); });";

    private EnglishLeft() {
    }

    static Set<String> on(Browser browser) {
        List<?> shown = (List<?>) browser.run(OUR_TEXTS);
        assertThat(shown).as("texts of ours on the page").hasSizeGreaterThan(2);
        return shown.stream().map(String.class::cast).filter(text -> isOnlyEnglish(text) || FOREIGN.matcher(text).matches()).collect(toCollection(TreeSet::new));
    }

    private static boolean isOnlyEnglish(String text) {
        return ENGLISH.keys().stream().filter(key -> !ENGLISH.of(key).equals(GERMAN.of(key)))
                .anyMatch(key -> ENGLISH.matches(key, text) && !GERMAN.matches(key, text));
    }
}
