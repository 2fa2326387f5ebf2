package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.Visit;

/** What many projects are expected to be worth to customers, in a few statements whatever their number. */
@Named
public class SeenValues {

    private final ValueNotes notes;
    private final SeenIssues issues;

    @Inject
    public SeenValues(ValueNotes notes, SeenIssues issues) {
        this.notes = notes;
        this.issues = issues;
    }

    /**
     * Of whole projects, the same as a project's own list of notes adds up to.
     *
     * @param visits all of the same person, who may see value in each
     */
    public Map<ProjectRef, SeenValue> ofProjects(Collection<Visit> visits) {
        List<NoteWorth> worth = notes.worthOfProjects(visits.stream().map(visit -> visit.project().id()).collect(Collectors.toSet()));
        Predicate<IssueLink> isSeen = issues.linkedBy(visits, linksOf(worth));
        Map<Long, List<NoteWorth>> byProject = worth.stream().collect(Collectors.groupingBy(NoteWorth::projectId));
        return visits.stream().collect(Collectors.toMap(Visit::project,
                visit -> new SeenValue(byProject.getOrDefault(visit.project().id(), List.of()), isSeen)));
    }

    /**
     * Of some issues of each project alone, whichever project the notes were written in.
     *
     * @param visits all of the same person, who may see value in each
     */
    public Map<ProjectRef, SeenValue> ofIssues(Collection<Visit> visits, Map<ProjectRef, Set<Long>> issueIds) {
        Set<Long> wanted = visits.stream().flatMap(visit -> issueIds.get(visit.project()).stream()).collect(Collectors.toSet());
        List<NoteWorth> worth = notes.worthOfIssues(wanted);
        Predicate<IssueLink> isSeen = issues.linkedBy(visits, linksOf(worth));
        return visits.stream().map(Visit::project).collect(Collectors.toMap(Function.identity(),
                project -> new SeenValue(sharesOf(issueIds.get(project), worth), isSeen)));
    }

    private static Stream<IssueLink> linksOf(List<NoteWorth> notes) {
        return notes.stream().flatMap(note -> note.links().stream());
    }

    /** The notes as if they had no other issues than these. */
    private static List<NoteWorth> sharesOf(Set<Long> issueIds, List<NoteWorth> notes) {
        return notes.stream()
                .map(note -> note.linkedTo(note.links().stream().filter(link -> issueIds.contains(link.issueId())).collect(Collectors.toList())))
                .filter(note -> !note.links().isEmpty())
                .collect(Collectors.toList());
    }
}
