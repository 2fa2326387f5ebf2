package org.worthwhile.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.panel.PeopleNames;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.grant.GrantChange;
import org.worthwhile.usecase.grant.GrantView;

/** Puts rights, their holders and what was decided about them into the reader's words. */
@Named
class GrantWording {

    private static final int MOST_CHANGES = 10;

    private final Wording wording;
    private final HolderWording holders;
    private final JiraPeople people;

    @Inject
    GrantWording(Wording wording, HolderWording holders, JiraPeople people) {
        this.wording = wording;
        this.holders = holders;
        this.people = people;
    }

    List<RightView> rights(GrantView grants, List<GrantChange> latestFirst) {
        PeopleNames names = new PeopleNames(people);
        return Arrays.stream(Right.values()).map(right -> right(right, grants, latestFirst, names)).collect(Collectors.toUnmodifiableList());
    }

    List<GrantChangeView> changes(GrantView grants, List<GrantChange> latestFirst) {
        PeopleNames names = new PeopleNames(people);
        return latestFirst.stream().limit(MOST_CHANGES).map(change -> change(change, grants, names)).collect(Collectors.toUnmodifiableList());
    }

    private RightView right(Right right, GrantView grants, List<GrantChange> latestFirst, PeopleNames names) {
        String name = RightView.nameOf(right, wording);
        String returning = wording.text(isOfProject(grants) ? "worthwhile.permissions.inherit.label" : "worthwhile.permissions.restore.label",
                name, holders.names(grants.holdersBehind(right)));
        return new RightView(right, grants, holders.views(grants.holdersOf(right), name), state(right, grants, latestFirst, names), returning, wording);
    }

    private String state(Right right, GrantView grants, List<GrantChange> latestFirst, PeopleNames names) {
        if (!grants.isDecidedHere(right)) {
            return wording.text(isOfProject(grants) ? "worthwhile.permissions.follows" : "worthwhile.permissions.untouched");
        }
        return latestFirst.stream().filter(change -> change.right() == right).findFirst()
                .map(change -> wording.text("worthwhile.permissions.decided-by", when(change), wording.name(names.of(change.stamp().by())))).orElse("");
    }

    private GrantChangeView change(GrantChange change, GrantView grants, PeopleNames names) {
        return new GrantChangeView(when(change), names.of(change.stamp().by()), RightView.nameOf(change.right(), wording),
                holders(change.before(), grants), holders(change.after(), grants));
    }

    private String holders(Optional<Set<Holder>> decided, GrantView grants) {
        return decided.map(holders::names).orElseGet(() -> wording.text(isOfProject(grants)
                ? "worthwhile.permissions.the-default" : "worthwhile.permissions.the-original"));
    }

    private String when(GrantChange change) {
        return wording.moment(change.stamp().at());
    }

    private static boolean isOfProject(GrantView grants) {
        return grants.project().isPresent();
    }
}
