package org.worthwhile.host.tracker;

import java.util.List;

/** A page of gadgets. */
public record Dashboard(long id, String name, String description, String ownerKey, List<Share> shares) implements Shared {
}
