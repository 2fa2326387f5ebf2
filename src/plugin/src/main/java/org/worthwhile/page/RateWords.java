package org.worthwhile.page;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.panel.Wording;

/** Puts rates into words. */
@Named
public final class RateWords {

    private final Wording wording;
    private final JiraPeople people;
    private final Projects projects;

    @Inject
    public RateWords(Wording wording, JiraPeople people, Projects projects) {
        this.wording = wording;
        this.people = people;
        this.projects = projects;
    }

    String perHour(Rate rate) {
        return wording.exactMoney(rate.cost().perHour());
    }

    /** Whose rate it is, and since when it is valid. */
    String origin(Rate rate) {
        return wording.text("worthwhile.rate.origin", level(rate.level()), wording.date(rate.validFrom()));
    }

    /** Whose rate it is. */
    public String level(RateLevel level) {
        Optional<String> person = level.personKey().map(key -> wording.name(people.nameOf(Person.of(key))));
        if (person.isEmpty()) {
            return wording.text("worthwhile.rate.level.everyone");
        }
        return level.projectId()
                .map(id -> wording.text("worthwhile.rate.level.person-in-project", person.get(), project(id)))
                .orElseGet(() -> wording.text("worthwhile.rate.level.person", person.get()));
    }

    /** The key; the id of a project that is gone. */
    private String project(long id) {
        return projects.byIds(List.of(id)).stream().map(ProjectRef::key).findFirst().orElse(String.valueOf(id));
    }
}
