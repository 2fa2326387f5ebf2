package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An issue as it was read; people are named by their keys. */
public record TrackerIssue(
        long id,
        String key,
        long number,
        long projectId,
        String projectKey,
        IssueType type,
        String summary,
        Optional<String> description,
        IssueStatus status,
        IssuePriority priority,
        Optional<IssueResolution> resolution,
        Optional<String> assigneeKey,
        Optional<String> reporterKey,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        Optional<LocalDate> due,
        Optional<Duration> originalEstimate,
        Optional<Duration> remainingEstimate,
        Optional<Duration> timeSpent,
        Optional<Long> parentId,
        Optional<Long> securityLevelId,
        List<String> labels,
        List<String> components,
        List<String> fixVersions) {

    public boolean isSubTask() {
        return parentId.isPresent();
    }

    TrackerIssue named(List<String> labelNames, List<String> componentNames, List<String> versionNames) {
        return new TrackerIssue(id, key, number, projectId, projectKey, type, summary, description, status, priority, resolution, assigneeKey,
                reporterKey, created, updated, resolved, due, originalEstimate, remainingEstimate, timeSpent, parentId, securityLevelId,
                labelNames, componentNames, versionNames);
    }
}
