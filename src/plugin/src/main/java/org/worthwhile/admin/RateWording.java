package org.worthwhile.admin;

import java.util.HashMap;
import java.util.Map;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.PersonProfile;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.rate.RateDetails;

/** Puts rates into the reader's words. Each person is looked up once, however many rates name them. */
final class RateWording {

    private final Wording wording;
    private final JiraPeople people;
    private final Map<Person, PersonView> found = new HashMap<>();

    RateWording(Wording wording, JiraPeople people) {
        this.wording = wording;
        this.people = people;
    }

    RateView view(RateDetails details) {
        return new RateView(details.rate(), details.rate().level().personKey().map(key -> person(Person.of(key))).orElse(null),
                project(details), details.lastSet().map(this::lastSet).orElse(null), wording);
    }

    private PersonView person(Person person) {
        return found.computeIfAbsent(person, someone -> people.profileOf(someone)
                .map(this::known)
                .orElseGet(() -> new PersonView(someone.key(), "", wording.text("worthwhile.person.unknown"))));
    }

    private PersonView known(PersonProfile profile) {
        return new PersonView(profile.name(), profile.userName(), profile.isActive() ? "" : wording.text("worthwhile.person.deactivated"));
    }

    private LastSetView lastSet(Stamp stamp) {
        return new LastSetView(person(stamp.by()).getName(), stamp.at().toString(), wording.date(stamp.at()), wording.moment(stamp.at()));
    }

    /** The key, or what is left of a project that was deleted. */
    private String project(RateDetails details) {
        return details.rate().level().projectId()
                .map(id -> details.project().map(project -> project.key())
                        .orElseGet(() -> wording.text("worthwhile.rates.project-gone", String.valueOf(id))))
                .orElse("");
    }
}
