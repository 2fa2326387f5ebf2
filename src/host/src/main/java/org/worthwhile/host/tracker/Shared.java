package org.worthwhile.host.tracker;

import java.util.List;

/** What belongs to one person, and may be shown to others. */
public interface Shared {

    long id();

    String name();

    String description();

    String ownerKey();

    List<Share> shares();

    default boolean isOwnedBy(TrackerUser somebody) {
        return ownerKey().equals(somebody.key());
    }

    default boolean isPrivate() {
        return shares().isEmpty();
    }
}
