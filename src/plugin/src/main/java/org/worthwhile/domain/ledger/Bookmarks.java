package org.worthwhile.domain.ledger;

import java.util.Optional;

/** Short texts by name that outlive a restart: how far the work on the ledger has come. Shared by all nodes. */
public interface Bookmarks {

    /** As the current transaction sees it, never from a cache. */
    Optional<String> at(String name);

    /**
     * Adds or replaces.
     *
     * @param name at most 60 characters, lower-case letters and hyphens
     * @param text at most 250 characters of ASCII
     */
    void keep(String name, String text);
}
