package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says, within the transaction of a change, that figures are other ones now. The text in the table BOOKMARK is a new one each time, so
 * that of two changes under way neither can end in a text that was read before the other. To be called last, as it may wait for the
 * other's end.
 */
final class FigureChanges {

    private static final String STATE = "figures-state";

    private final ActiveObjects ao;
    private final AoBookmarks bookmarks;

    FigureChanges(ActiveObjects ao) {
        this.ao = ao;
        this.bookmarks = new AoBookmarks(ao);
    }

    void on(Collection<Long> issueIds) {
        RowBatch.insert(ao, TouchedIssueEntity.class, new TreeSet<>(issueIds).stream().map(FigureChanges::touched).collect(Collectors.toList()));
        everywhere();
    }

    private static Map<String, Object> touched(Long issueId) {
        return Map.of("ISSUE_ID", issueId);
    }

    /** Of all issues of the project. Something else has to say so besides, {@link #on} or {@link #everywhere}. */
    void inProject(long projectId) {
        ao.create(TouchedIssueEntity.class, Map.of("ISSUE_ID", 0L, "PROJECT_ID", projectId));
    }

    /** One of many: whoever says so says {@link #everywhere} at the end. */
    void touch(long issueId) {
        ao.create(TouchedIssueEntity.class, touched(issueId));
    }

    /** Without naming issues. */
    void everywhere() {
        bookmarks.keep(STATE, UUID.randomUUID().toString());
    }

    /** Empty before the first change. */
    String state() {
        return bookmarks.at(STATE).orElse("");
    }
}
