package org.worthwhile.panel;

import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the panel's place when it could not be put together: an apology, the reference, another try. */
@Named
public class BrokenPanelFragment {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPanelFragment.class);

    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public BrokenPanelFragment(Fragments fragments, Wording wording) {
        this.fragments = fragments;
        this.wording = wording;
    }

    /** Empty when even this cannot be rendered. */
    public String of(String issueKey, Incident incident) {
        try {
            String explanation = wording.text("worthwhile.value-panel.broken", incident.reference());
            return fragments.render("value-panel/broken.vm", new BrokenPanelView(issueKey, explanation));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The apology for {} could not be shown either", incident.reference(), e);
            return "";
        }
    }
}
