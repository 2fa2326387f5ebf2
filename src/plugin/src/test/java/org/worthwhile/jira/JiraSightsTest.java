package org.worthwhile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.worthwhile.jira.SchemesOfJira.ADA;
import static org.worthwhile.jira.SchemesOfJira.HER_GROUP;
import static org.worthwhile.jira.SchemesOfJira.HER_ROLE;
import static org.worthwhile.jira.SchemesOfJira.OTHER_GROUP;
import static org.worthwhile.jira.SchemesOfJira.OTHER_ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.jira.SchemesOfJira.Grant;

/** What somebody sees of many projects: the same as if each issue were asked for, without asking where the schemes tell. */
public class JiraSightsTest {

    private static final Grant TO_HER_GROUP = new Grant("group", HER_GROUP);
    private static final Grant TO_REPORTERS = new Grant("reporter", null);
    private static final List<Grant> KINDS = List.of(TO_HER_GROUP, new Grant("group", OTHER_GROUP), new Grant("group", null),
            new Grant("applicationRole", null), new Grant("applicationRole", "jira-software"),
            new Grant("projectrole", Long.toString(HER_ROLE)), new Grant("projectrole", Long.toString(OTHER_ROLE)),
            new Grant("user", "ada"), new Grant("user", "bob"), new Grant("lead", null),
            TO_REPORTERS, new Grant("assignee", null), new Grant("userCF", "customfield_10000"),
            new Grant("groupCF", "customfield_10001"), new Grant("com.example.app:portal", null));

    private final SchemesOfJira jira = new SchemesOfJira();

    @Test
    public void noIssueIsAskedForWhereTheSchemesTell() {
        ProjectRef open = jira.project(1, false, List.of(new Grant("com.example.app:portal", null), TO_REPORTERS, TO_HER_GROUP));
        jira.issue(10, open, false, true);

        assertThat(jira.sights().inProject(ADA, open)).isEqualTo(Sight.of(Set.of(HER_GROUP), Set.of(HER_ROLE), Set.of()));

        assertThat(jira.looksAtIssues).isZero();
        verify(jira.ledger, never()).issueIdsOf(anyCollection());
    }

    @Test
    public void aSecuritySchemeMeansThatEachIssueIsAskedFor() {
        ProjectRef guarded = jira.project(1, true, List.of(TO_HER_GROUP));
        jira.issue(10, guarded, false, true);
        jira.issue(11, guarded, false, false);

        assertThat(jira.sights().inProject(ADA, guarded).hiddenIssues()).containsExactly(11L);
    }

    @Test
    public void onlyWhatDoesNotDependOnTheIssueTellsForAllIssues() {
        ProjectRef hers = jira.project(1, false, List.of(TO_REPORTERS, new Grant("group", OTHER_GROUP)));
        jira.issue(10, hers, true, true);
        jira.issue(11, hers, false, true);

        assertThat(jira.sights().inProject(ADA, hers).hiddenIssues()).containsExactly(11L);
    }

    @Test
    public void schemesThatCannotBeReadTellNothing() {
        ProjectRef open = jira.project(1, false, List.of(TO_HER_GROUP));
        jira.issue(10, open, false, true);
        jira.breakSchemes();

        assertThat(jira.sights().inProject(ADA, open).hiddenIssues()).isEmpty();
        assertThat(jira.looksAtIssues).isEqualTo(1);
    }

    @Test
    public void deactivatedPeopleSeeNothingWhateverTheSchemesTell() {
        ProjectRef open = jira.project(1, false, List.of(new Grant("group", null)));
        jira.issue(10, open, true, true);
        when(jira.ada.isActive()).thenReturn(false);

        assertThat(jira.sights().inProject(ADA, open)).isEqualTo(Sight.of(Set.of(), Set.of(), Set.of(10L)));
    }

    @Test
    public void manyProjectsAreLookedAtInOneGo() {
        List<ProjectRef> projects = new ArrayList<>();
        for (long id = 1; id <= 20; id++) {
            ProjectRef project = jira.project(id, id % 2 == 0, List.of(TO_HER_GROUP));
            jira.issue(100 + id, project, false, id % 4 == 0);
            projects.add(project);
        }

        Map<ProjectRef, Sight> sights = jira.sights().inProjects(ADA, projects);

        projects.forEach(project -> assertThat(sights.get(project).hiddenIssues()).isEqualTo(
                project.id() % 4 == 2 ? Set.of(100 + project.id()) : Set.of()));
        verify(jira.ledger, times(1)).issueIdsOf(anyCollection());
        verify(jira.issueManager, times(1)).getIssueObjects(anyCollection());
    }

    @Test
    public void whateverTheSchemesTheAnswerIsThatOfTheIssues() {
        Random random = new Random(20_260_301);
        int told = 0;
        for (int round = 0; round < 120; round++) {
            SchemesOfJira world = new SchemesOfJira();
            List<ProjectRef> projects = randomProjects(world, random);
            Map<ProjectRef, Sight> sights = world.sights().inProjects(ADA, projects);
            told += world.looksAtIssues == 0 ? 1 : 0;
            projects.forEach(project -> assertThat(sights.get(project).hiddenIssues()).as(project.key()).isEqualTo(world.hiddenIn(project)));
        }
        assertThat(told).as("rounds without a look at any issue").isBetween(15, 105);
    }

    private static List<ProjectRef> randomProjects(SchemesOfJira world, Random random) {
        List<ProjectRef> projects = new ArrayList<>();
        for (long id = 1; id <= 2; id++) {
            boolean guarded = random.nextInt(3) == 0;
            List<Grant> granted = random.ints(random.nextInt(6), 0, KINDS.size()).mapToObj(KINDS::get).toList();
            ProjectRef project = world.project(id, guarded, granted);
            if (random.nextBoolean()) {
                world.lead(project);
            }
            for (long issue = 1; issue <= 3; issue++) {
                world.issue(id * 10 + issue, project, random.nextBoolean(), !guarded || random.nextBoolean());
            }
            projects.add(project);
        }
        return projects;
    }
}
