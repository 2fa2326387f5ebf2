package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.host.tracker.Shared;
import org.worthwhile.host.tracker.SharedStore;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** The page of what somebody sees of other people's dashboards or filters, and their own. */
final class SharedList {

    private final Tracker tracker;
    private final ShareChoices shares;

    SharedList(Tracker tracker) {
        this.tracker = tracker;
        this.shares = new ShareChoices(tracker);
    }

    Page page(Visit visit, TrackerUser who, SharedStore<? extends Shared> store, Texts texts) {
        return Page.of("shared-list.vm", texts.title()).with("texts", texts).with("entries", entries(visit, who, store.all(), store.favouritesOf(who)));
    }

    private List<SharedView> entries(Visit visit, TrackerUser who, List<? extends Shared> all, Set<Long> favourites) {
        List<? extends Shared> visible = all.stream().filter(visit.access()::sees).toList();
        Map<String, TrackerUser> owners = tracker.users().byKeys(visible.stream().map(Shared::ownerKey).distinct().toList());
        return visible.stream().map(thing -> new SharedView(thing.id(), thing.name(), thing.description(),
                PersonView.of(Optional.ofNullable(owners.get(thing.ownerKey())), thing.ownerKey()), shares.labels(thing.shares()),
                favourites.contains(thing.id()), thing.isOwnedBy(who))).toList();
    }

    /**
     * What differs between the two pages; addresses are below the context path.
     *
     * @param view without the id at its end
     * @param parameter that names one
     */
    public record Texts(String title, String none, String create, String createForm, String view, String parameter, String list, String editForm,
            String deleteForm) {

        static final Texts OF_DASHBOARDS = new Texts("Manage dashboards", "No dashboards to show", "Create dashboard", CreateDashboardPage.FORM,
                DashboardPage.BY_ID, "pageId", DashboardsPage.PATH, EditDashboardPage.FORM, DeleteDashboardPage.FORM);
        static final Texts OF_FILTERS = new Texts("Manage filters", "No filters to show", "Create filter", CreateFilterPage.FORM,
                IssueListPage.BY_FILTER, "filterId", FiltersPage.PATH, EditFilterPage.FORM, DeleteFilterPage.FORM);
    }
}
