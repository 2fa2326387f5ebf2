package org.worthwhile.jira;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.SubTasks;

/** Jira's sub-tasks, by their links alone: as issues Jira would read each of them. */
@Named
public final class JiraSubTasks implements SubTasks {

    private final SubTaskManager links;

    @Inject
    public JiraSubTasks(SubTaskManager links) {
        this.links = links;
    }

    @Override
    public List<Long> of(long issueId) {
        return links.getSubTaskIssueLinks(issueId).stream().map(IssueLink::getDestinationId).collect(Collectors.toUnmodifiableList());
    }
}
