package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.withdraw;

import java.util.Set;

import org.codehaus.jackson.JsonNode;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Whoever chose German reads German: no sentence of ours is left in English. */
public class GermanReaderBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts GERMAN = Texts.german();

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
        return EnglishLeft.on(browser);
    }

    private static JsonNode add(NoteBody body) {
        return JIRA.as("petra").post(notesOf("GRID-7"), body.json()).expect(201).json();
    }
}
