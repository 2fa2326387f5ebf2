package org.worthwhile.host.tracker.command;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.Tracker;

/** Everything people can do in the tracker. Listeners are told in the acting thread, after the commit, on this node only. */
public final class Commands {

    private final IssueCommands issues;
    private final WorkCommands work;
    private final ProjectCommands projects;
    private final PeopleCommands people;
    private final DashboardCommands dashboards;
    private final FilterCommands filters;
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

    public Commands(Tracker tracker) {
        Consumer<Happening> news = happening -> listeners.forEach(listener -> listener.accept(happening));
        this.issues = new IssueCommands(tracker, news);
        this.work = new WorkCommands(tracker, news);
        this.projects = new ProjectCommands(tracker);
        this.people = new PeopleCommands(tracker);
        this.dashboards = new DashboardCommands(tracker);
        this.filters = new FilterCommands(tracker);
    }

    public void addListener(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    public IssueCommands issues() {
        return issues;
    }

    public WorkCommands work() {
        return work;
    }

    public ProjectCommands projects() {
        return projects;
    }

    public PeopleCommands people() {
        return people;
    }

    public DashboardCommands dashboards() {
        return dashboards;
    }

    public FilterCommands filters() {
        return filters;
    }
}
