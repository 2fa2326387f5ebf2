package org.worthwhile.admin;

import java.util.List;

/** All rates. */
public final class RatesView {

    private final List<RateGroupView> groups;
    private final boolean mayEdit;
    private final boolean repricing;

    RatesView(List<RateGroupView> groups, boolean mayEdit, boolean repricing) {
        this.groups = List.copyOf(groups);
        this.mayEdit = mayEdit;
        this.repricing = repricing;
    }

    public List<RateGroupView> getGroups() {
        return groups;
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.getRates().isEmpty());
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    /** Whether entries are being priced anew. */
    public boolean isRepricing() {
        return repricing;
    }
}
