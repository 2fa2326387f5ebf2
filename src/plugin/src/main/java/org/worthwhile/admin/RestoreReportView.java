package org.worthwhile.admin;

import java.util.List;

/** What a backup contains, and what of it has no place here. */
public final class RestoreReportView {

    private final String made;
    private final List<CountView> contained;
    private final List<LeftOutView> leftOut;
    private final String leftOutUnnamed;
    private final List<String> unknownPeople;

    RestoreReportView(String made, List<CountView> contained, List<LeftOutView> leftOut, String leftOutUnnamed, List<String> unknownPeople) {
        this.made = made;
        this.contained = List.copyOf(contained);
        this.leftOut = List.copyOf(leftOut);
        this.leftOutUnnamed = leftOutUnnamed;
        this.unknownPeople = List.copyOf(unknownPeople);
    }

    /** Itself: the part that two screens share asks whatever it stands in for it. */
    public RestoreReportView getReport() {
        return this;
    }

    /** A whole sentence: when the backup was made. */
    public String getMade() {
        return made;
    }

    public List<CountView> getContained() {
        return contained;
    }

    public List<LeftOutView> getLeftOut() {
        return leftOut;
    }

    /** A whole sentence on those that are not listed; empty when all are. */
    public String getLeftOutUnnamed() {
        return leftOutUnnamed;
    }

    public List<String> getUnknownPeople() {
        return unknownPeople;
    }
}
