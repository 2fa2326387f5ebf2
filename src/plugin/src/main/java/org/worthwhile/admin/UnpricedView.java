package org.worthwhile.admin;

import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.ledger.UnpricedWork;

/** Work in one project that no rate prices. */
public final class UnpricedView {

    private final String key;
    private final String name;
    private final String entries;
    private final String hours;
    private final boolean listed;
    private final String address;

    /** @param address of the entries, for somebody who may see them */
    UnpricedView(UnpricedWork work, String name, String address, Wording wording) {
        this.key = work.project().key();
        this.name = name;
        this.entries = wording.count(work.entries());
        this.listed = work.seconds().isPresent();
        this.address = address;
        this.hours = listed ? wording.hours(work.seconds().getAsLong()) : "";
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getEntries() {
        return entries;
    }

    /** Empty for somebody who may not see hours there. */
    public String getHours() {
        return hours;
    }

    /** Whether the reader may see the entries themselves. */
    public boolean isListed() {
        return listed;
    }

    public String getAddress() {
        return address;
    }
}
