package org.worthwhile.host.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.jql.JqlAnswers;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.Happening;

/** The index and what is asked of it. Made before the plugin system starts; its index is there once it is started. */
public final class SearchPart implements AutoCloseable {

    private final Tracker tracker;
    private final IssueIndex index;
    private final Indexing indexing;
    private final IndexReplay replay;
    private final JqlAnswers answers;
    private final JqlFunctions functions;

    /**
     * @param home where the files are
     * @param nodeId this node's name in the cluster
     * @param fields the custom fields as they are now
     * @param clock in the server's zone
     */
    public SearchPart(Path home, String nodeId, Tracker tracker, JiraApi jira, CurrentUser user, PluginSystem plugins,
            Supplier<List<JiraCustomField>> fields, Clock clock) {
        this.tracker = tracker;
        this.index = IssueIndex.open(home.resolve("caches/indexesV1/issues"));
        this.indexing = new Indexing(tracker, jira, fields, user, index, nodeId);
        this.replay = new IndexReplay(tracker, index, indexing, nodeId);
        this.functions = new JqlFunctions(() -> plugins.enabledModules(JqlFunctionModule.class));
        this.answers = new IndexAnswers(tracker, jira, index, fields, functions, clock);
        plugins.register("jql-function", (plugin, element) -> new JqlFunctionModule(plugin, element, () -> jira.i18n(user.locale())));
    }

    /** What apps may ask of search and index, and what Jira's own searchers are made of. */
    public void offerTo(HostServices services, JiraApi jira) {
        services.offer(SearchService.class, jira.search(answers));
        services.offer(IssueIndexingService.class, new AskedIndexing(indexing));
        services.offer(JqlOperandResolver.class, new WrittenOperands(functions));
        services.offer(FieldVisibilityManager.class, (field, issue) -> true);
        services.offer(CustomFieldInputHelper.class, new CustomFieldInputHelper() { });
        services.offer(I18nHelper.BeanFactory.class, new I18nHelper.BeanFactory() {
            @Override
            public I18nHelper getInstance(Locale locale) {
                return jira.i18n(locale);
            }

            @Override
            public I18nHelper getInstance(ApplicationUser user) {
                return jira.i18n(Optional.ofNullable(user).flatMap(known -> tracker.users().byKey(known.getKey())).map(TrackerUser::locale)
                        .orElse(Locale.ENGLISH));
            }
        });
    }

    /** Hears of changes and indexes them. */
    public Consumer<Happening> changes() {
        return new IndexedChanges(tracker, indexing);
    }

    public JqlAnswers answers() {
        return answers;
    }

    public Indexing indexing() {
        return indexing;
    }

    /** Builds the index when there is none, or catches up with the cluster; apps must be enabled by then. */
    public void start() {
        replay.start();
    }

    @Override
    public void close() {
        replay.close();
        indexing.close();
        index.close();
    }
}
