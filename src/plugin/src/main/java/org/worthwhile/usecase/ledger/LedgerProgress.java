package org.worthwhile.usecase.ledger;

import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.Bookmarks;

/** How far the work on the ledger has come. */
@Named
public class LedgerProgress {

    private static final String UPDATED_FEED = "updated-feed";
    private static final String DELETED_FEED = "deleted-feed";
    private static final String FOLLOWED = "followed-at";
    private static final String EMPTIED = "ledger-emptied";
    private static final String WANTED = "reconciliation-wanted";
    private static final String STARTED = "reconciliation-started";
    private static final String CURSOR = "reconciliation-cursor";
    private static final String FINISHED = "reconciliation-finished";

    private static final String NEVER = "-";

    private final Bookmarks bookmarks;

    @Inject
    public LedgerProgress(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** Epoch milliseconds; everything before is in the ledger, as far as the feed tells. */
    long updatedUpTo() {
        return millis(UPDATED_FEED).orElse(0L);
    }

    void updatedUpTo(long millis) {
        keep(UPDATED_FEED, millis);
    }

    /** Epoch milliseconds; everything deleted before is out of the ledger, as far as the feed tells. */
    long deletedUpTo() {
        return millis(DELETED_FEED).orElse(0L);
    }

    void deletedUpTo(long millis) {
        keep(DELETED_FEED, millis);
    }

    /** When both feeds were last followed to their end: the age of the figures. */
    public Optional<Instant> followedAt() {
        return millis(FOLLOWED).map(Instant::ofEpochMilli);
    }

    void followedAt(Instant at) {
        keep(FOLLOWED, at.toEpochMilli());
    }

    /** A mark at the beginning of time is none. */
    FeedMarks feedMarks() {
        return new FeedMarks(followedAt(), mark(updatedUpTo()), mark(deletedUpTo()));
    }

    private static Optional<Instant> mark(long millis) {
        return Optional.of(millis).filter(some -> some > 0).map(Instant::ofEpochMilli);
    }

    /** Something happened that the feeds cannot tell: everything has to be compared, from now on. */
    void wantReconciliation(Instant at) {
        keep(WANTED, at.toEpochMilli());
    }

    Optional<Instant> reconciliationWanted() {
        return millis(WANTED).map(Instant::ofEpochMilli);
    }

    public Optional<Instant> reconciliationStarted() {
        return millis(STARTED).map(Instant::ofEpochMilli);
    }

    /** When the last complete reconciliation ended. */
    public Optional<Instant> reconciliationFinished() {
        return millis(FINISHED).map(Instant::ofEpochMilli);
    }

    /** The last issue that was compared; absent when no reconciliation is under way. */
    public Optional<IssuePlace> reconciliationCursor() {
        return bookmarks.at(CURSOR).filter(text -> !text.equals(IssuePlace.NOWHERE)).map(IssuePlace::of);
    }

    void startReconciliation(Instant at) {
        keep(STARTED, at.toEpochMilli());
        advanceReconciliation(IssuePlace.START);
    }

    void advanceReconciliation(IssuePlace place) {
        bookmarks.keep(CURSOR, place.text());
    }

    void finishReconciliation(Instant at) {
        keep(FINISHED, at.toEpochMilli());
        bookmarks.keep(CURSOR, IssuePlace.NOWHERE);
    }

    /** As if nothing had ever been followed or compared. */
    void startAgain(Instant at) {
        keep(EMPTIED, at.toEpochMilli());
        updatedUpTo(0);
        deletedUpTo(0);
        bookmarks.keep(FOLLOWED, NEVER);
        bookmarks.keep(FINISHED, NEVER);
        bookmarks.keep(CURSOR, IssuePlace.NOWHERE);
    }

    /** Epoch milliseconds; 0 when it never was. */
    long emptiedAt() {
        return millis(EMPTIED).orElse(0L);
    }

    private Optional<Long> millis(String name) {
        return bookmarks.at(name).filter(text -> !text.equals(NEVER)).map(Long::valueOf);
    }

    private void keep(String name, long millis) {
        bookmarks.keep(name, Long.toString(millis));
    }
}
