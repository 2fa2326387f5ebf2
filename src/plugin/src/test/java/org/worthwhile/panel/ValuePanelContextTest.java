package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;

public class ValuePanelContextTest {

    private final ValuePanelFragment panel = mock(ValuePanelFragment.class);
    private final ApplicationUser petra = mock(ApplicationUser.class);
    private final JiraHelper helper = mock(JiraHelper.class);

    @Before
    public void petraLooksAtAnIssue() {
        Issue issue = mock(Issue.class);
        when(issue.getKey()).thenReturn("SHOP-1");
        when(petra.getKey()).thenReturn("petra");
        when(helper.getContextParams()).thenReturn(Map.of("issue", issue));
    }

    @Test
    public void givesTheFinishedFragmentForWhoeverLooks() {
        when(panel.of(Optional.of(Person.of("petra")), "SHOP-1")).thenReturn("the panel");

        assertThat(fragment(Templates.renderer())).isEqualTo("the panel");
    }

    @Test
    public void apologisesWithAReferenceWhenSomethingBreaks() {
        when(panel.of(any(), anyString())).thenThrow(new IllegalStateException("secret inside"));

        assertThat(fragment(Templates.renderer()))
                .contains("data-issue-key=\"SHOP-1\"", "data-fragment=\"/issues/SHOP-1/value-panel\"", "worthwhile-refresh", "The customer value cannot be shown right now.")
                .containsPattern("reference: [0-9a-f]{8}")
                .doesNotContain("secret");
    }

    @Test
    public void isEmptyRatherThanBreakingThePage() throws Exception {
        TemplateRenderer broken = mock(TemplateRenderer.class);
        doThrow(new RenderingException("broken")).when(broken).render(anyString(), any(), any());
        when(panel.of(any(), anyString())).thenThrow(new NoClassDefFoundError("elsewhere"));

        assertThat(fragment(broken)).isEqualTo("");
    }

    @Test
    public void isEmptyWhereThereIsNoIssue() {
        when(helper.getContextParams()).thenReturn(Map.of());

        assertThat(fragment(Templates.renderer())).isEqualTo("");
    }

    private String fragment(TemplateRenderer templates) {
        Wording wording = Readers.wording(Locale.US);
        BrokenPanelFragment broken = new BrokenPanelFragment(new Fragments(templates, wording), wording);
        return (String) new ValuePanelContext(panel, broken).getContextMap(petra, helper).get("fragmentHtml");
    }
}
