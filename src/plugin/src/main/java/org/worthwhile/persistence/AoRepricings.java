package org.worthwhile.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.domain.rate.Repricings;

/** Orders to price anew in the table REPRICING. */
@Named
public final class AoRepricings implements Repricings {

    private final ActiveObjects ao;

    @Inject
    public AoRepricings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Repricing order(RateLevel level, LocalDate from, Stamp stamp) {
        RepricingEntity row = ao.create(RepricingEntity.class, Map.of(
                "RATE_LEVEL", level.text(),
                "FROM_DAY", from.toString(),
                "DONE_UP_TO", Repricing.START,
                "FINISHED", false,
                "ORDERED_AT", stamp.at().toEpochMilli(),
                "ORDERED_BY", stamp.by().key()));
        return new Repricing(row.getID(), level, from, stamp, Repricing.START);
    }

    @Override
    public List<Repricing> open() {
        RepricingEntity[] rows = ao.find(RepricingEntity.class, Query.select().where("FINISHED = ?", false).order("ID ASC"));
        return Arrays.stream(rows).map(AoRepricings::repricing).collect(Collectors.toList());
    }

    @Override
    public void advance(long id, long worklogId) {
        change(id, row -> row.setDoneUpTo(worklogId));
    }

    @Override
    public void finish(long id) {
        change(id, row -> row.setFinished(true));
    }

    private void change(long id, Consumer<RepricingEntity> change) {
        for (RepricingEntity row : ao.find(RepricingEntity.class, Query.select().where("ID = ?", id))) {
            change.accept(row);
            row.save();
        }
    }

    private static Repricing repricing(RepricingEntity row) {
        Stamp ordered = Stamps.stamp(row.getOrderedBy(), row.getOrderedAt());
        return new Repricing(row.getID(), RateLevel.of(row.getRateLevel()), LocalDate.parse(row.getFromDay()), ordered, row.getDoneUpTo());
    }
}
