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
     * @param panel the name that runs through the panel's files, for example "value-panel"
     * @param titleKey of the text that says what cannot be shown
     * @param subjectKey key of the issue or the project it is about
     * @param path where the panel alone can be fetched once more; empty where it cannot
     */
    public String unlessRendered(String panel, String titleKey, String subjectKey, String path, Supplier<String> fragment) {
        try {
            return fragment.get();
        } catch (RuntimeException | LinkageError e) {
            Incident incident = Incident.logged(LOG, "The " + panel + " of " + subjectKey + " could not be shown", e);
            return apology(panel, titleKey, subjectKey, path, incident);
        }
    }

    private String apology(String panel, String titleKey, String subjectKey, String path, Incident incident) {
        try {
            String explanation = wording.text("worthwhile.broken", incident.reference());
            return fragments.render("parts/broken.vm", new BrokenPanelView(panel, subjectKey, path, wording.text(titleKey), explanation));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The apology for {} could not be shown either", incident.reference(), e);
            return "";
        }
    }
}
