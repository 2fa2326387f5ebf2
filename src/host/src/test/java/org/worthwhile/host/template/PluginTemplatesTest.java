package org.worthwhile.host.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.SmallApp;
import org.worthwhile.host.plugin.PluginHandle;

public class PluginTemplatesTest {

    private static final String HOSTILE = "<script>alert('1')</script> \"Grüße\" 漢字 😀 ${x} #set($a=1) &amp;";
    private static final String ESCAPED = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot;Grüße&quot; 漢字 😀 ${x} #set($a=1) &amp;amp;";

    @Rule
    public final AppsRunning apps = new AppsRunning();

    private final I18nResolver i18n = mock(I18nResolver.class);
    private PluginHandle plugin;
    private PluginTemplates templates;

    public static class Note {

        private final String words;

        public Note(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }

        @HtmlSafe
        public String getRendered() {
            return words;
        }

        public String bodyHtml() {
            return words;
        }

        public int lengthOf(String text) {
            return text.length();
        }
    }

    public static class Fragment {

        @Override
        @HtmlSafe
        public String toString() {
            return "<b>";
        }
    }

    @Before
    public void installTemplates() {
        plugin = apps.system().install(SmallApp.withKey("com.example.templates")
                .file("view/list.vm", "#foreach($note in $notes)#if($note.words != '')<li>$note.words</li>#end#end 漢字")
                .file("view/broken.vm", "#foreach(")
                .in(apps.folder()));
        templates = new PluginTemplates(plugin, i18n);
    }

    @Test
    public void everythingInsertedIsEscapedOnce() {
        assertThat(templates.renderFragment("$words|${words}|$!{words}", Map.of("words", HOSTILE)))
                .isEqualTo(ESCAPED + "|" + ESCAPED + "|" + ESCAPED);
        assertThat(templates.renderFragment("$note.words", Map.of("note", new Note(HOSTILE)))).isEqualTo(ESCAPED);
        assertThat(templates.renderFragment("$note.getWords()", Map.of("note", new Note(HOSTILE)))).isEqualTo(ESCAPED);
    }

    @Test
    public void escapesInsideLoopsAndReadsTemplatesAsUtf8() throws IOException {
        StringWriter out = new StringWriter();

        templates.render("view/list.vm", Map.of("notes", List.of(new Note("a<b"), new Note(""), new Note("ü"))), out);

        assertThat(out).hasToString("<li>a&lt;b</li><li>ü</li> 漢字");
    }

    @Test
    public void resultsOfMarkedMethodsStayAsTheyAre() {
        assertThat(templates.renderFragment("$note.rendered", Map.of("note", new Note("<b>")))).isEqualTo("<b>");
        assertThat(templates.renderFragment("#set($r = $note.rendered)$r", Map.of("note", new Note("<b>")))).isEqualTo("<b>");
        assertThat(templates.renderFragment("$fragment", Map.of("fragment", new Fragment()))).isEqualTo("<b>");
    }

    @Test
    public void namesEndingInHtmlStayAsTheyAreInWhateverCase() {
        assertThat(templates.renderFragment("$fragmentHtml$!{fragmentHtml}", Map.of("fragmentHtml", "<b>"))).isEqualTo("<b><b>");
        assertThat(templates.renderFragment("$whohtml", Map.of("whohtml", "<b>"))).isEqualTo("<b>");
        assertThat(templates.renderFragment("$note.bodyHtml()", Map.of("note", new Note("<b>")))).isEqualTo("<b>");
        assertThat(templates.renderFragment("$htmlWords", Map.of("htmlWords", "<b>"))).isEqualTo("&lt;b&gt;");
    }

    @Test
    public void markedResultsCanBePassedOnAndCompared() {
        Map<String, Object> context = Map.of("note", new Note("<b>"));

        assertThat(templates.renderFragment("$note.lengthOf($note.rendered) $note.rendered.length()", context)).isEqualTo("3 3");
    }

    @Test
    public void theTextsAreAlwaysAtHand() {
        when(i18n.getText("note.title")).thenReturn("<Titel>");

        assertThat(templates.renderFragment("$i18n.getText('note.title')", Map.of())).isEqualTo("&lt;Titel&gt;");
    }

    @Test
    public void knowsWhichTemplatesThereAre() {
        assertThat(templates.resolve("view/list.vm")).isTrue();
        assertThat(templates.resolve("/view/list.vm")).isTrue();
        assertThat(templates.resolve("view/other.vm")).isFalse();
    }

    @Test
    public void missingAndBrokenTemplatesAreRenderingExceptions() {
        assertThatThrownBy(() -> templates.render("view/other.vm", new StringWriter()))
                .isInstanceOf(RenderingException.class).hasMessageContaining("view/other.vm");
        assertThatThrownBy(() -> templates.render("view/broken.vm", new StringWriter())).isInstanceOf(RenderingException.class);
        assertThatThrownBy(() -> templates.renderFragment("#foreach(", Map.of())).isInstanceOf(RenderingException.class);
    }

    @Test
    public void templatesOfTheDescriptorAreNotEscaped() {
        HostTemplates plain = new HostTemplates(apps.system());

        assertThat(plain.render(plugin, "view/list.vm", Map.of("notes", List.of(new Note("a<b"))))).isEqualTo("<li>a<b</li> 漢字");
        assertThat(plain.evaluate("/browse/$key", Map.of("key", "A&B"))).isEqualTo("/browse/A&B");
    }
}
