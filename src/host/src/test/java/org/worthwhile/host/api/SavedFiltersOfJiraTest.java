package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.search.IndexedTracker;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.Share;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.World;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.tracker.command.FilterCommands;

/** From a saved filter to the issues one person sees, through Jira's API. */
public class SavedFiltersOfJiraTest extends OnBothDatabases {

    private World world;
    private FilterCommands commands;
    private StoredFilters filters;
    private TrackerSearch search;
    private IndexedTracker index;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Before
    public void someIssues() {
        world = new World(tracker);
        commands = new Commands(tracker).filters();
        filters = new StoredFilters(tracker);
        index = new IndexedTracker(tracker, folder.getRoot().toPath());
        search = new TrackerSearch(tracker, new JiraObjects(tracker), index);
        tracker.parts().addVersion(world.project.id(), "1.0");
        tracker.parts().addComponent(world.project.id(), "Till");
        tracker.issues().add(NewIssue.of(world.project, IssueType.STORY, "Pay 100% on account").priority(IssuePriority.HIGH).assignee("worker")
                .labels(List.of("fast", "loud")).fixVersions(List.of("1.0")));
        tracker.issues().add(NewIssue.of(world.project, IssueType.BUG, "Till shows nothing").status(IssueStatus.DONE).reporter("reader")
                .components(List.of("Till")).description("It stays black on Mondays"));
        tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Clean up").labels(List.of("loud")).assignee("reader"));
        world.addSecret("Secret deal");
        index.refresh();
    }

    @After
    public void closeIndex() {
        index.close();
    }

    @Test
    public void findsByEachField() {
        assertThat(found("project = one")).containsExactly("ONE-3", "ONE-2", "ONE-1");
        assertThat(found("project in ('Project ONE')")).hasSize(3);
        assertThat(found("issuetype = bug or type = Task")).containsExactly("ONE-3", "ONE-2");
        assertThat(found("status = Done")).containsExactly("ONE-2");
        assertThat(found("statusCategory != done")).containsExactly("ONE-3", "ONE-1");
        assertThat(found("priority = High")).containsExactly("ONE-1");
        assertThat(found("assignee = worker")).containsExactly("ONE-1");
        assertThat(found("assignee = currentUser()")).containsExactly("ONE-1");
        assertThat(found("reporter is not EMPTY")).containsExactly("ONE-2");
        assertThat(found("labels in (fast, nobody)")).containsExactly("ONE-1");
        assertThat(found("component = till")).containsExactly("ONE-2");
        assertThat(found("fixVersion = 1.0")).containsExactly("ONE-1");
        assertThat(found("key = one-2")).containsExactly("ONE-2");
        assertThat(found("summary ~ \"SHOWS till\"")).containsExactly("ONE-2");
        assertThat(found("text ~ 'monday*'")).containsExactly("ONE-2");
        assertThat(found("summary ~ '100%'")).containsExactly("ONE-1");
        assertThat(found("summary ~ '1%n'")).isEmpty();
    }

    @Test
    public void whatHasNoValueIsNeitherEqualNorUnequal() {
        assertThat(found("assignee != worker")).containsExactly("ONE-3");
        assertThat(found("not assignee = worker")).containsExactly("ONE-3");
        assertThat(found("labels != fast")).containsExactly("ONE-3");
        assertThat(found("labels not in (fast, loud)")).isEmpty();
        assertThat(found("assignee is empty")).containsExactly("ONE-2");
        assertThat(found("labels = EMPTY")).containsExactly("ONE-2");
        assertThat(found("labels not in (fast, EMPTY)")).containsExactly("ONE-3");
        assertThat(found("assignee in (worker, EMPTY)")).containsExactly("ONE-2", "ONE-1");
        assertThat(found("resolution = Unresolved")).containsExactly("ONE-3", "ONE-1");
        assertThat(found("description !~ black")).isEmpty();
    }

    @Test
    public void sortsAsAsked() {
        assertThat(found("order by summary")).containsExactly("ONE-3", "ONE-1", "ONE-2");
        assertThat(found("order by key asc")).containsExactly("ONE-1", "ONE-2", "ONE-3");
        assertThat(found("order by priority, key ASC")).containsExactly("ONE-1", "ONE-2", "ONE-3");
        assertThat(found("order by status desc, summary desc")).containsExactly("ONE-2", "ONE-1", "ONE-3");
    }

    @Test
    public void showsEverybodyTheirOwnIssues() {
        assertThat(found(world.administrator, "project = ONE")).contains("ONE-4");
        assertThat(found(world.add("stranger"), "project = ONE")).isEmpty();
        assertThat(problems(world.worker, "key = ONE-4")).containsExactly("An issue with key 'ONE-4' does not exist for field 'key'.");
        assertThat(problems(world.add("outsider"), "project = ONE")).containsExactly("The value 'ONE' does not exist for the field 'project'.");
        assertThat(search.search(null, query("project = ONE"), page(0, 10)).getTotal()).isZero();
    }

    @Test
    public void saysWhatDoesNotExistAsJiraDoes() {
        assertThat(problems(world.worker, "colour = red")).containsExactly("Field 'colour' does not exist or you do not have permission to view it.");
        assertThat(problems(world.worker, "status = Sleeping")).containsExactly("The value 'Sleeping' does not exist for the field 'status'.");
        assertThat(problems(world.worker, "project ~ ONE")).containsExactly("The operator '~' is not supported by the 'project' field.");
        assertThat(problems(world.worker, "project is EMPTY")).containsExactly("The field 'project' does not support searching for EMPTY values.");
        assertThat(problems(world.worker, "assignee = (a, b)")).containsExactly("Operator '=' does not support the list value '(a, b)' for field 'assignee'.");
        assertThat(problems(world.worker, "assignee in worker")).containsExactly("Operator 'in' does not support the non-list value 'worker' for field 'assignee'.");
        assertThat(problems(world.worker, "assignee is worker")).hasSize(1);
        assertThat(problems(world.worker, "assignee = membersOf(readers)")).containsExactly("Unable to find JQL function 'membersOf(readers)'.");
        assertThat(problems(world.worker, "order by colour")).containsExactly("Not able to sort using field 'colour'.");
        assertThat(problems(world.worker, "assignee = currentUser() order by key")).isEmpty();
        assertThat(search.validateQuery(user(world.worker), query("colour = red")).hasAnyErrors()).isTrue();
        assertThat(search.validateQuery(user(world.worker), query("status = Done")).hasAnyErrors()).isFalse();
        assertThat(found("colour = red or status = Done")).containsExactly("ONE-2");
    }

    @Test
    public void takesAnyText() {
        assertThat(found("labels = \"\\u0000\" or summary ~ \"\\u0000\" or summary ~ \"\\ud800\" or assignee in (\"\\u0000\")")).isEmpty();
    }

    @Test
    public void givesPagesThatAreAligned() {
        IntStream.range(0, 5).forEach(i -> world.addIssue("More " + i));
        index.refresh();
        SearchResults<Issue> page = search.search(user(world.worker), query("order by key asc"), page(4, 3));
        assertThat(page.getResults()).extracting(Issue::getKey).containsExactly("ONE-5", "ONE-6", "ONE-7");
        assertThat(page.getTotal()).isEqualTo(8);
    }

    @Test
    public void readsManyIssuesInFewStatements() {
        IntStream.range(0, 40).forEach(i -> world.addIssue("More " + i));
        index.refresh();
        assertThat(statementsOf(() -> search.search(user(world.worker), query("status != Done"), page(0, 1000))))
                .isEqualTo(statementsOf(() -> search.search(user(world.worker), query("status != Done"), page(0, 2))));
    }

    @Test
    public void filterIsThereForThoseItIsSharedWith() {
        SavedFilter filter = commands.create(world.worker, new SharedDetails("Mine", "", List.of()), "assignee = currentUser()");
        assertThat(filters.getFilter(context(world.worker), filter.id()).getName()).isEqualTo("Mine");
        assertThat(filters.getFilter(context(world.reader), filter.id())).isNull();
        assertThat(filters.getFilter(context(world.worker), null)).isNull();
        assertThat(filters.getFilter(context(world.worker), 1L)).isNull();

        commands.change(world.worker, filter.id(), new SharedDetails("Ours", "", List.of(Share.loggedIn())), "assignee = currentUser()");
        SearchRequest shared = filters.getFilter(context(world.reader), filter.id());
        assertThat(keys(search.search(user(world.reader), shared.getQuery(), page(0, 10)))).containsExactly("ONE-3");
        assertThat(filters.getFilter(new JiraServiceContextImpl(null), filter.id())).isNull();

        commands.delete(world.worker, filter.id());
        assertThat(filters.getFilter(context(world.worker), filter.id())).isNull();
    }

    @Test
    public void favouritesAreThoseOneMayStillSee() {
        SavedFilter filter = commands.create(world.worker, new SharedDetails("Ours", "", List.of(Share.loggedIn())), "");
        commands.mark(world.reader, filter.id(), true);
        assertThat(filters.getFavouriteFilters(user(world.reader))).extracting(SearchRequest::getId).containsExactly(filter.id());
        assertThat(filters.getOwnedFilters(user(world.reader))).isEmpty();
        assertThat(filters.getOwnedFilters(user(world.worker))).extracting(SearchRequest::getName).containsExactly("Ours");
        commands.change(world.worker, filter.id(), new SharedDetails("Ours", "", List.of()), "");
        assertThat(filters.getFavouriteFilters(user(world.reader))).isEmpty();
        assertThat(filters.getFavouriteFilters(null)).isEmpty();
    }

    private List<String> found(String jql) {
        return found(world.worker, jql);
    }

    private List<String> found(TrackerUser who, String jql) {
        return keys(search.search(user(who), query(jql), page(0, 100)));
    }

    private static List<String> keys(SearchResults<Issue> results) {
        return results.getResults().stream().map(Issue::getKey).toList();
    }

    private List<String> problems(TrackerUser who, String jql) {
        Optional<TrackerUser> asking = Optional.of(who);
        return index.asked(asking, tracker.permissions().of(asking), JqlParser.parse(jql)).problems();
    }

    private static Query query(String jql) {
        return new ParsedQuery(JqlParser.parse(jql));
    }

    @SuppressWarnings("rawtypes")
    private static PagerFilter page(int index, int max) {
        return PagerFilter.newPageAlignedFilter(index, max);
    }

    private static JiraServiceContextImpl context(TrackerUser who) {
        return new JiraServiceContextImpl(user(who));
    }

    private static ApplicationUser user(TrackerUser who) {
        return new JiraUser(who);
    }
}
