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

    public String of(RateChangePreview preview) {
        return fragments.render("admin/rate-preview.vm", view(preview));
    }

    private RatePreviewView view(RateChangePreview preview) {
        return new RatePreviewView(summary(preview.entries()), preview.leavesOut(), preview.projects().stream()
                .map(change -> new ProjectChangeView(change, wording)).collect(Collectors.toUnmodifiableList()));
    }

    private String summary(long entries) {
        return entries == 0 ? wording.text("worthwhile.rate-preview.none") : wording.text("worthwhile.rate-preview.entries", entries);
    }
}
