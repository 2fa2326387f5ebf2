package org.worthwhile.host.tracker;

import java.util.List;

/** A question that is asked again and again, in JQL. */
public record SavedFilter(long id, String name, String description, String ownerKey, List<Share> shares, String jql) implements Shared {
}
