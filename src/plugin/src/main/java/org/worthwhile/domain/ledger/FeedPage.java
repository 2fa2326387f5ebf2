package org.worthwhile.domain.ledger;

import java.util.List;

/** As much of a feed as Jira gives at once, ordered by time. */
public final class FeedPage<T> {

    private final List<T> items;
    private final long lastAt;
    private final boolean full;

    private FeedPage(List<T> items, long lastAt, boolean full) {
        this.items = List.copyOf(items);
        this.lastAt = lastAt;
        this.full = full;
    }

    /** @param lastAt epoch milliseconds of the last row that Jira gave, also when it is not among the items */
    public static <T> FeedPage<T> full(List<T> items, long lastAt) {
        return new FeedPage<>(items, lastAt, true);
    }

    /** A page with fewer rows than Jira gives at most: there is nothing behind it. */
    public static <T> FeedPage<T> last(List<T> items) {
        return new FeedPage<>(items, 0, false);
    }

    /** May be fewer than the rows of the page: what cannot be told any more, such as work on a deleted issue, is left out. */
    public List<T> items() {
        return items;
    }

    /** Whether Jira gave as many rows as it ever gives, so that there may be more. */
    public boolean isFull() {
        return full;
    }

    /** Epoch milliseconds of the last row of a full page. */
    public long lastAt() {
        return lastAt;
    }
}
