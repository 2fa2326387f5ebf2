package org.worthwhile.page;

import java.util.OptionalLong;
import org.worthwhile.panel.Wording;

/** Which rows of a long list are shown, and the ways to the others. */
public final class PagerView {

    private final String text;
    private final Long previous;
    private final Long next;

    private PagerView(String text, Long previous, Long next) {
        this.text = text;
        this.previous = previous;
        this.next = next;
    }

    /** @param start how many rows come before those shown */
    static PagerView of(long start, int shown, int perPage, long count, Wording wording) {
        String text = shown == 0 ? wording.text("worthwhile.pager.none")
                : wording.text("worthwhile.pager", wording.count(start + 1), wording.count(start + shown), wording.count(count));
        return new PagerView(text, start > 0 ? Math.max(0, start - perPage) : null, start + shown < count ? start + shown : null);
    }

    /** Where the last page starts, for somebody who asked for rows behind it; nowhere when the page has rows, or there are none. */
    static OptionalLong lastPage(int shown, int perPage, long count) {
        return shown > 0 || count == 0 ? OptionalLong.empty() : OptionalLong.of((count - 1) / perPage * perPage);
    }

    public String getText() {
        return text;
    }

    /** Where the page before starts; null on the first. */
    public Long getPrevious() {
        return previous;
    }

    /** Where the page behind starts; null on the last. */
    public Long getNext() {
        return next;
    }
}
