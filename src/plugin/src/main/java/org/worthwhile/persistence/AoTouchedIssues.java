package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.Query;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.figure.TouchedIssues;

/** Touched issues in the table TOUCHED_ISSUE. */
@Named
public final class AoTouchedIssues implements TouchedIssues {

    private final ActiveObjects ao;

    @Inject
    public AoTouchedIssues(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Touch> first(int most) {
        return Arrays.stream(ao.find(TouchedIssueEntity.class, Query.select().order("ID ASC").limit(most)))
                .map(AoTouchedIssues::touch).collect(Collectors.toUnmodifiableList());
    }

    private static Touch touch(TouchedIssueEntity row) {
        return row.getProjectId() == null ? Touch.ofIssue(row.getID(), row.getIssueId())
                : Touch.ofProject(row.getID(), row.getProjectId(), row.getIssueId());
    }

    @Override
    public void touch(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            new FigureChanges(ao).on(issueIds);
        }
    }

    @Override
    public void touchProject(long projectId, long beyondIssue) {
        ao.create(TouchedIssueEntity.class, Map.of("ISSUE_ID", beyondIssue, "PROJECT_ID", projectId));
    }

    @Override
    public long waiting() {
        return ao.count(TouchedIssueEntity.class);
    }

    @Override
    public void forget(Collection<Touch> done) {
        RowsByIds.delete(ao, TouchedIssueEntity.class, "ID", done.stream().map(Touch::id).collect(Collectors.toList()));
    }
}
