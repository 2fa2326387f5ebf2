package org.worthwhile.gadget;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.gadget.PortfolioFormView.ProjectView;
import org.worthwhile.jira.JiraFilterNames;
import org.worthwhile.page.ChoiceView;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.portfolio.PortfolioOrder;
import org.worthwhile.usecase.portfolio.PortfolioScope;
import org.worthwhile.usecase.portfolio.SortDirection;

/** The gadget's configuration. Whatever it was set to is shown as far as it makes sense; saving it says what does not. */
@Named
public class PortfolioFormFragment {

    private static final int MOST_PROJECTS = 200;
    private static final int MINUTES_PER_HOUR = 60;
    private static final List<String> INTERVALS = List.of("false", "15", "30", "60", "120");

    private final Projects projects;
    private final JiraFilterNames filters;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public PortfolioFormFragment(Projects projects, JiraFilterNames filters, Fragments fragments, Wording wording) {
        this.projects = projects;
        this.filters = filters;
        this.fragments = fragments;
        this.wording = wording;
    }

    public String of(Optional<Person> who, UnaryOperator<String> parameters) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        PortfolioFormView.Parts parts = new PortfolioFormView.Parts();
        parts.id = GadgetId.of(parameters.apply("gadget"));
        parts.scopes = choices("worthwhile.portfolio-form.scope.", PortfolioScope.values(), parameters.apply("scope"));
        parts.projects = chosen(person, parameters.apply("projects"));
        Map<Long, String> familiar = filters.familiarTo(person);
        String filter = Optional.ofNullable(parameters.apply("filter")).orElse("");
        parts.filters = familiar.entrySet().stream()
                .map(each -> new ChoiceView(each.getKey().toString(), each.getValue(), each.getKey().toString().equals(filter)))
                .collect(Collectors.toUnmodifiableList());
        parts.otherFilter = filter.isEmpty() || parts.filters.stream().anyMatch(ChoiceView::isSelected) ? null : filter;
        parts.orders = choices("worthwhile.portfolio-order.", PortfolioOrder.values(), parameters.apply("sort"));
        parts.directions = choices("worthwhile.portfolio-form.direction.", SortDirection.values(), parameters.apply("direction"));
        parts.top = Optional.ofNullable(parameters.apply("top")).orElse("");
        parts.views = choices("worthwhile.value-and-budget.view.", Look.values(), parameters.apply("view"));
        parts.intervals = INTERVALS.stream()
                .map(interval -> new ChoiceView(interval, interval(interval), interval.equals(parameters.apply("refresh"))))
                .collect(Collectors.toUnmodifiableList());
        return fragments.render("value-and-budget-gadget/portfolio-form.vm", new PortfolioFormView(parts));
    }

    private <T extends Enum<T>> List<ChoiceView> choices(String keyPrefix, T[] values, String selected) {
        return ChoiceView.each(values, selected, value -> wording.text(keyPrefix + value.name()));
    }

    /** One that the person may not see keeps its key, so that saving does not lose what somebody else has chosen. */
    private List<ProjectView> chosen(Person who, String keys) {
        return Optional.ofNullable(keys).map(text -> text.split(",")).map(Arrays::stream).orElse(Stream.empty())
                .map(String::strip).filter(key -> !key.isEmpty()).distinct().limit(MOST_PROJECTS)
                .map(key -> new ProjectView(key, projects.visibleTo(who, key).map(projects::nameOf)
                        .orElseGet(() -> wording.text("worthwhile.portfolio-form.not-available", key))))
                .collect(Collectors.toUnmodifiableList());
    }

    private String interval(String text) {
        if (text.equals("false")) {
            return wording.text("worthwhile.portfolio-form.refresh.never");
        }
        int minutes = Integer.parseInt(text);
        return minutes < MINUTES_PER_HOUR ? wording.text("worthwhile.portfolio-form.refresh.minutes", minutes)
                : wording.text("worthwhile.portfolio-form.refresh.hours", minutes / MINUTES_PER_HOUR);
    }
}
