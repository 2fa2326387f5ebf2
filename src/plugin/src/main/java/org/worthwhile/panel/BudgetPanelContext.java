package org.worthwhile.panel;

import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;

/** The panel <i>Budget</i> of the issue that is looked at. */
@SuppressWarnings("unchecked") // the base class is declared with raw maps
public class BudgetPanelContext extends IssuePanelContext {

    private final BudgetPanelFragment panel;

    @Inject
    public BudgetPanelContext(BudgetPanelFragment panel, BrokenPanelFragment broken) {
        super("budget-panel", "worthwhile.budget-panel.broken.title", broken);
        this.panel = panel;
    }

    @Override
    String fragment(Optional<Person> who, String issueKey) {
        return panel.of(who, issueKey);
    }
}
