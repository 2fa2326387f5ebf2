package org.worthwhile.panel;

import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in a panel's place when it could not be put together: an apology, the reference, another try. */
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

    /**
     * The fragment, or the apology for it; empty when even that cannot be rendered. Whatever breaks, the page around it stays whole.
     *
     * @param panel the name that runs through the panel's files and texts, for example "value-panel"
     * @param subjectKey key of the issue or the project it is about
     */
    public String unlessRendered(String panel, String subjectKey, Supplier<String> fragment) {
        try {
            return fragment.get();
        } catch (RuntimeException | LinkageError e) {
            return apology(panel, subjectKey, Incident.logged(LOG, "The " + panel + " of " + subjectKey + " could not be shown", e));
        }
    }

    private String apology(String panel, String subjectKey, Incident incident) {
        try {
            String title = wording.text("worthwhile." + panel + ".broken.title");
            String explanation = wording.text("worthwhile.broken", incident.reference());
            return fragments.render("parts/broken.vm", new BrokenPanelView(panel, subjectKey, title, explanation));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The apology for {} could not be shown either", incident.reference(), e);
            return "";
        }
    }
}
