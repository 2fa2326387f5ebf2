package org.worthwhile.gadget;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.Fragments;
import org.worthwhile.usecase.portfolio.PortfolioRequest;
import org.worthwhile.usecase.portfolio.ReportPortfolio;

/** Value and budget of several projects, as table and as chart. */
@Named
public class PortfolioFragment {

    private final ReportPortfolio reportPortfolio;
    private final PortfolioWords words;
    private final Fragments fragments;

    @Inject
    public PortfolioFragment(ReportPortfolio reportPortfolio, PortfolioWords words, Fragments fragments) {
        this.reportPortfolio = reportPortfolio;
        this.words = words;
        this.fragments = fragments;
    }

    /** @param parameters those of a {@link PortfolioRequest}, and <code>gadget</code>: where on the page it will stand */
    public String of(Optional<Person> who, UnaryOperator<String> parameters) {
        PortfolioRequest request = PortfolioRequest.builder()
                .scope(parameters.apply("scope")).projects(parameters.apply("projects")).filter(parameters.apply("filter"))
                .sort(parameters.apply("sort")).direction(parameters.apply("direction")).top(parameters.apply("top")).build();
        Sorting sorting = Sorting.of(parameters.apply("sort"), parameters.apply("direction"));
        return fragments.render("value-and-budget-gadget/portfolio.vm",
                words.view(reportPortfolio.of(who, request), sorting, GadgetId.of(parameters.apply("gadget"))));
    }
}
