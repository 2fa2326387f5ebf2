package org.worthwhile.usecase.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;

/** Shows all rates to somebody who may see rates everywhere. */
@Named
public class ListRates {

    private static final Comparator<Rate> ORDER = Comparator
            .comparing((Rate rate) -> rate.level().personKey().orElse(""))
            .thenComparing(rate -> rate.level().projectId().orElse(RateRecords.NO_PROJECT))
            .thenComparing(Rate::validFrom, Comparator.reverseOrder());

    private final RateAccess access;
    private final Rates rates;
    private final Projects projects;
    private final Repricings repricings;
    private final RateRecords records;

    @Inject
    public ListRates(RateAccess access, Rates rates, Projects projects, Repricings repricings, RateRecords records) {
        this.access = access;
        this.rates = rates;
        this.projects = projects;
        this.repricings = repricings;
        this.records = records;
    }

    public RateList all(Optional<Person> who) {
        Person person = access.requireLogin(who);
        access.requireToSeeAll(person);
        List<Rate> all = rates.table().rates();
        Map<Long, ProjectRef> projectById = projectsOf(all);
        Map<RateId, Stamp> stampById = records.lastSet(all);
        List<RateDetails> details = all.stream().sorted(ORDER)
                .map(rate -> new RateDetails(rate, rate.level().projectId().map(projectById::get), Optional.ofNullable(stampById.get(rate.id()))))
                .collect(Collectors.toList());
        return new RateList(details, access.mayEditAll(person), !repricings.open().isEmpty());
    }

    private Map<Long, ProjectRef> projectsOf(List<Rate> all) {
        List<Long> ids = all.stream().map(rate -> rate.level().projectId()).flatMap(Optional::stream)
                .distinct().collect(Collectors.toList());
        return projects.byIds(ids).stream().collect(Collectors.toMap(ProjectRef::id, Function.identity()));
    }
}
