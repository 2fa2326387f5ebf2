package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.Shared;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** The questions that dashboards and filters have in common. */
final class SharedForm {

    private final ShareChoices shares;

    SharedForm(Tracker tracker) {
        this.shares = new ShareChoices(tracker);
    }

    /** @param before as it is, when it is there already */
    Form named(Form form, Optional<? extends Shared> before) {
        return form.field(FormField.text("name", "Name", before.map(Shared::name).orElse("")).needed())
                .field(FormField.area("description", "Description", before.map(Shared::description).orElse("")));
    }

    Form shared(Form form, Visit visit, TrackerUser who, Optional<? extends Shared> before) {
        return form.field(FormField.multiple("shares", "Shared with", shares.of(visit, who),
                before.map(thing -> shares.texts(thing.shares())).orElse(List.of())).hint("Choose nothing to keep it private."));
    }

    SharedDetails read(Typed typed) {
        return new SharedDetails(typed.text("name"), typed.text("description"), shares.read(typed.all("shares")));
    }
}
