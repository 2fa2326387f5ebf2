package org.worthwhile.admin;

import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.RateChangePreview;

/** What a change of rates would do, for somebody who was permitted to ask. */
@Named
public class RatePreviewFragment {

    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public RatePreviewFragment(Fragments fragments, Wording wording) {
        this.fragments = fragments;
        this.wording = wording;
    }

    public String ofSaving(RateChangePreview preview) {
        return render(preview, wording.text("worthwhile.rates.saved", preview.entries()));
    }

    public String ofRemoving(RateChangePreview preview) {
        return render(preview, wording.text("worthwhile.rates.removed", preview.entries()));
    }

    private String render(RateChangePreview preview, String done) {
        return fragments.render("admin/rate-preview.vm", new RatePreviewView(
                wording.text("worthwhile.rate-preview.entries", preview.entries()), done, preview.leavesOut(), preview.projects().stream()
                        .map(change -> new ProjectChangeView(change, wording)).collect(Collectors.toUnmodifiableList())));
    }
}
