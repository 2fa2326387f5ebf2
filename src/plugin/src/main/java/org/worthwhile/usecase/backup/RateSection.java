package org.worthwhile.usecase.backup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.usecase.IsoDay;

/** Cost rates in a document, the removed ones too. A rate of somebody else than was meant would price a stranger's work, so it is left out. */
final class RateSection implements SectionReading {

    private final RestoreWork work;
    private final Set<Object> taken = new HashSet<>();

    RateSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(KeptRate kept, PortableNames names) {
        Rate rate = kept.rate();
        RateLevel level = rate.level();
        Fields fields = new Fields().put("ref", rate.id().value()).put("version", rate.version()).put("removed", kept.isRemoved());
        level.personKey().ifPresent(key -> fields.put("person", names.person(key)));
        level.projectId().ifPresent(id -> fields.put("project", names.project(id)));
        return fields.put("validFrom", rate.validFrom().toString()).put("perHour", Amounts.fields(rate.cost().perHour())).map();
    }

    @Override
    public void restore(Record record) {
        Optional<Record> somebody = record.partIfAny("person");
        Optional<String> person = somebody.flatMap(work.names::person);
        Optional<String> project = record.textIfAny("project");
        Optional<Long> projectId = project.flatMap(work.names::project);
        if (project.isPresent() && somebody.isEmpty()) {
            throw record.problem("person", "worthwhile.error.required");
        }
        LocalDate validFrom = record.read("validFrom", IsoDay::read);
        CostRate cost = record.checked("perHour", () -> CostRate.perHour(Amounts.read(record.part("perHour"))));
        if (somebody.isPresent() && person.isEmpty()) {
            leaveOut(record, Missing.PERSON, somebody.get().textIfAny("name").orElse(somebody.get().text("key")));
        } else if (project.isPresent() && projectId.isEmpty()) {
            leaveOut(record, Missing.PROJECT, project.get());
        } else {
            keep(record, new RateTerms(level(person, projectId), validFrom, cost));
        }
    }

    private void keep(Record record, RateTerms terms) {
        boolean removed = record.isTrue("removed");
        if (!removed && !taken.add(List.of(terms.level(), terms.validFrom()))) {
            throw RestoreWork.twice(record, "validFrom");
        }
        Rate rate = new Rate(RateId.of(record.number("ref")), NoteSection.version(record), terms);
        RestoreWork.remember(record, work.rates, work.target.rate(new KeptRate(rate, removed)).value());
    }

    private void leaveOut(Record record, Missing missing, String name) {
        NoteSection.version(record);
        if (!record.isTrue("removed")) {
            work.findings.leftOut(Loss.RATE, missing, name);
        }
        RestoreWork.remember(record, work.rates, Refs.LEFT_OUT);
    }

    private static RateLevel level(Optional<String> person, Optional<Long> project) {
        return person.map(key -> project.map(id -> RateLevel.personInProject(key, id)).orElseGet(() -> RateLevel.person(key)))
                .orElseGet(RateLevel::everyone);
    }
}
