package org.worthwhile.panel;

import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.access.Person;

/** The panel <i>Customer value</i> of the issue that is looked at. */
@SuppressWarnings("unchecked") // the base class is declared with raw maps
public class ValuePanelContext extends IssuePanelContext {

    private final ValuePanelFragment panel;

    @Inject
    public ValuePanelContext(ValuePanelFragment panel, BrokenPanelFragment broken) {
        super("value-panel", "worthwhile.value-panel.broken.title", broken);
        this.panel = panel;
    }

    @Override
    String fragment(Optional<Person> who, String issueKey) {
        return panel.of(who, issueKey);
    }
}
