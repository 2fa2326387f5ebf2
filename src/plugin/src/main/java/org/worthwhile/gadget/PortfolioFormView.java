package org.worthwhile.gadget;

import java.util.List;
import org.worthwhile.page.ChoiceView;

/** What a gadget can be set to, and is. */
public final class PortfolioFormView {

    private final String id;
    private final List<ChoiceView> scopes;
    private final List<ProjectView> projects;
    private final List<ChoiceView> filters;
    private final String otherFilter;
    private final List<ChoiceView> orders;
    private final List<ChoiceView> directions;
    private final String top;
    private final List<ChoiceView> views;
    private final List<ChoiceView> intervals;

    PortfolioFormView(Parts parts) {
        id = parts.id;
        scopes = List.copyOf(parts.scopes);
        projects = List.copyOf(parts.projects);
        filters = List.copyOf(parts.filters);
        otherFilter = parts.otherFilter;
        orders = List.copyOf(parts.orders);
        directions = List.copyOf(parts.directions);
        top = parts.top;
        views = List.copyOf(parts.views);
        intervals = List.copyOf(parts.intervals);
    }

    /** What the ids on the page begin with: the same gadget may be there several times. */
    public String getId() {
        return id;
    }

    public List<ChoiceView> getScopes() {
        return scopes;
    }

    /** The projects chosen so far. */
    public List<ProjectView> getProjects() {
        return projects;
    }

    /** The person's own filters and favourites. */
    public List<ChoiceView> getFilters() {
        return filters;
    }

    /** The number of a filter that is not among these; null when it is, or when there is none. */
    public String getOtherFilter() {
        return otherFilter;
    }

    public List<ChoiceView> getOrders() {
        return orders;
    }

    public List<ChoiceView> getDirections() {
        return directions;
    }

    public String getTop() {
        return top;
    }

    public List<ChoiceView> getViews() {
        return views;
    }

    /** How often the gadget refreshes itself. */
    public List<ChoiceView> getIntervals() {
        return intervals;
    }

    /** A chosen project. */
    public static final class ProjectView {

        private final String key;
        private final String name;

        ProjectView(String key, String name) {
            this.key = key;
            this.name = name;
        }

        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }
    }

    /** What the view is made of. */
    static final class Parts {

        String id;
        List<ChoiceView> scopes;
        List<ProjectView> projects;
        List<ChoiceView> filters;
        String otherFilter;
        List<ChoiceView> orders;
        List<ChoiceView> directions;
        String top;
        List<ChoiceView> views;
        List<ChoiceView> intervals;
    }
}
