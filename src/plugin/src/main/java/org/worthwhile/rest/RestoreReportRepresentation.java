package org.worthwhile.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.usecase.backup.LeftOut;
import org.worthwhile.usecase.backup.RestoreReport;

/** What a backup contains, and what of it has no place here. */
final class RestoreReportRepresentation {

    final String madeAt;
    final ContainedRepresentation contains;
    final boolean complete;
    final List<LeftOutRepresentation> leftOut;
    /** So many more are left out than are named. */
    final long leftOutUnnamed;
    /** They stay the authors of what they did, under their old names. */
    final List<String> unknownPeople;

    RestoreReportRepresentation(RestoreReport report) {
        madeAt = report.madeAt().toString();
        contains = new ContainedRepresentation(report.contained());
        complete = report.isComplete();
        leftOut = report.leftOut().stream().map(LeftOutRepresentation::new).collect(Collectors.toUnmodifiableList());
        leftOutUnnamed = report.leftOutUnnamed();
        unknownPeople = report.unknownPeople();
    }

    /** How many records of each kind there are. */
    static final class ContainedRepresentation {

        final long customers;
        final long contacts;
        final long notes;
        final long rates;
        final long budgets;
        final long plans;
        final long grants;
        final long audit;

        private ContainedRepresentation(Map<Section, Long> contained) {
            customers = contained.get(Section.CUSTOMERS);
            contacts = contained.get(Section.CONTACTS);
            notes = contained.get(Section.NOTES);
            rates = contained.get(Section.RATES);
            budgets = contained.get(Section.BUDGETS);
            plans = contained.get(Section.PLANS);
            grants = contained.get(Section.GRANTS);
            audit = contained.get(Section.AUDIT);
        }
    }

    /** Things of one kind that have no place here for the same reason. */
    static final class LeftOutRepresentation {

        final String loss;
        final String missing;
        final String name;
        final long count;

        private LeftOutRepresentation(LeftOut some) {
            loss = some.loss().name();
            missing = some.missing().name();
            name = some.name();
            count = some.count();
        }
    }
}
