package org.worthwhile.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a German reader finds in English where our texts are. */
final class EnglishLeft {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.german();

    private static final String OUR_TEXTS = "var texts = [];"
            + "document.querySelectorAll('[class*=worthwhile-], .aui-flag').forEach(function (e) {"
            + "  e.childNodes.forEach(function (n) { if (n.nodeType === 3) { texts.push(n.data); } });"
            + "  e.querySelectorAll('*').forEach(function (c) {"
            + "    c.childNodes.forEach(function (n) { if (n.nodeType === 3) { texts.push(n.data); } });"
            + "    ['title', 'placeholder', 'aria-label', 'value'].forEach(function (a) { texts.push(c.getAttribute(a)); });"
            + "  }); });"
            + "return texts.filter(function (t) { return t && t.trim(); }).map(function (t) { return t.trim().replace(/\\s+/g, ' '); });";

    private EnglishLeft() {
    }

    static Set<String> on(Browser browser) {
        List<?> shown = (List<?>) browser.run(OUR_TEXTS);
        assertThat(shown).as("texts of ours on the page").hasSizeGreaterThan(2);
        return shown.stream().map(String.class::cast).filter(EnglishLeft::isOnlyEnglish).collect(toCollection(TreeSet::new));
    }

    private static boolean isOnlyEnglish(String text) {
        return ENGLISH.keys().stream().filter(key -> !ENGLISH.of(key).equals(GERMAN.of(key)))
                .anyMatch(key -> ENGLISH.matches(key, text) && !GERMAN.matches(key, text));
    }
}
