package org.worthwhile.domain.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.access.Person;

/** The projects of Jira. */
public interface Projects {

    /** Empty when it is missing, or when the person may not browse it. */
    Optional<ProjectRef> visibleTo(Person who, String projectKey);

    /** All that the person may browse, in any order; an answer that cannot be found out is thrown, so that none is missing. */
    List<ProjectRef> browsedBy(Person who);

    /** Those that the person leads or administers and may browse, in any order. */
    List<ProjectRef> ledOrAdministeredBy(Person who);

    /** As people call it; the key for one that is gone. Says nothing about who may see it. */
    String nameOf(ProjectRef project);

    /**
     * Those the person may browse, by key.
     *
     * @param part stands somewhere in the key or the name, whatever the case; all of them for an empty one
     */
    List<ProjectRef> visibleTo(Person who, String part, int most);

    /** Those that exist, whoever asks, in any order: for naming projects to people who were found to be permitted. */
    List<ProjectRef> byIds(Collection<Long> projectIds);
}
