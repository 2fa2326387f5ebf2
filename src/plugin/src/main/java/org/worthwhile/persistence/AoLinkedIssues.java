package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.Query;
import org.worthwhile.domain.valuenote.LinkedIssues;

/** The issues of the table NOTE_LINK, which tells of each link where its issue was last. */
@Named
public final class AoLinkedIssues implements LinkedIssues {

    private static final Long NOWHERE = 0L;

    private final ActiveObjects ao;

    @Inject
    public AoLinkedIssues(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<Long> notLookedAfter(int most) {
        return issues(Query.select().where("ISSUE_PROJECT_ID IS NULL").order("ID ASC").limit(most)).collect(Collectors.toSet());
    }

    @Override
    public SortedSet<Long> after(long issueId, int most) {
        return issues(Query.select().where("ISSUE_ID > ?", issueId).order("ISSUE_ID ASC").limit(most)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Long> issues(Query query) {
        return Arrays.stream(ao.find(NoteLinkEntity.class, query)).map(NoteLinkEntity::getIssueId);
    }

    @Override
    public int areIn(Collection<Long> issueIds, Map<Long, Long> projectIds) {
        int changed = 0;
        for (NoteLinkEntity link : RowsByIds.find(ao, NoteLinkEntity.class, "ISSUE_ID", issueIds)) {
            Long projectId = projectIds.getOrDefault(link.getIssueId(), NOWHERE);
            if (!projectId.equals(link.getIssueProjectId())) {
                link.setIssueProjectId(projectId);
                link.save();
                changed++;
            }
        }
        return changed;
    }
}
