package org.worthwhile.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.withdraw;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.codehaus.jackson.JsonNode;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Whoever chose German reads German: no sentence of ours is left in English. */
public class GermanReaderBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

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

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    @Test
    public void panelWithNotesIsGerman() {
        JIRA.germanEditor();
        JsonNode withdrawn = add(aNote().words("Worte"));
        JIRA.as("petra").post(withdraw(withdrawn.get("id").asLong()), version(withdrawn.get("version").asLong())).expect(200);
        add(aNote().words("Worte").with("reading", "Lesart"));
        add(aNote().words("Worte").with("reading", "Lesart").without("estimate").without("confidence"));

        pages.logIn("otto").issue("GRID-7");

        assertThat(englishSentencesShown()).isEmpty();
    }

    @Test
    public void emptyPanelIsGerman() {
        pages.logIn("sofia").issue("GRID-8");

        assertThat(englishSentencesShown()).isEmpty();
    }

    @Test
    public void dialogAndItsRefusalsAreGerman() {
        browser.announce(400);
        JIRA.germanEditor();
        NoteDialog dialog = pages.logIn("otto").issue("GRID-9").startNote().fill("likely", "viel").fill("confidence", "400");
        dialog.save();
        dialog.errorAt("words");

        assertThat(englishSentencesShown()).isEmpty();
    }

    @Test
    public void languageChosenInTheMenuIsTheLanguageOfThePanel() {
        pages.logIn("dev").issue("GRID-9");
        pages.chooseLanguage("de");

        browser.awaitText(IssuePage.PANEL, GERMAN.of("worthwhile.value-panel.add"));
        pages.chooseLanguage("en");
    }

    private Set<String> englishSentencesShown() {
        browser.see(IssuePage.PANEL);
        List<?> shown = (List<?>) browser.run(OUR_TEXTS);
        assertThat(shown).as("texts of ours on the page").hasSizeGreaterThan(2);
        return shown.stream().map(String.class::cast).filter(GermanReaderBrowserIT::isOnlyEnglish).collect(toCollection(TreeSet::new));
    }

    private static boolean isOnlyEnglish(String text) {
        return ENGLISH.keys().stream().filter(key -> !ENGLISH.of(key).equals(GERMAN.of(key)))
                .anyMatch(key -> ENGLISH.matches(key, text) && !GERMAN.matches(key, text));
    }

    private static JsonNode add(NoteBody body) {
        return JIRA.as("petra").post(notesOf("GRID-7"), body.json()).expect(201).json();
    }
}
