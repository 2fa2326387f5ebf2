package org.worthwhile.usecase.field;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.inmemory.InMemoryFigureFields;
import org.worthwhile.inmemory.InMemoryTouchedIssues;
import org.worthwhile.usecase.MoneyWorld;

/** The use cases about the fields themselves, wired up in a world whose administrator administers Jira as well. */
public final class FieldDesk {

    public final MoneyWorld world = new MoneyWorld();
    public final InMemoryFigureFields fields = new InMemoryFigureFields();
    public final InMemoryTouchedIssues touched = new InMemoryTouchedIssues();
    public final ListFields list;
    public final CreateFields create;
    public final ChangeSearching change;
    public final DeclareIndexed indexed;
    /** Administers the app, but not Jira. */
    public final Optional<Person> appAdmin = Optional.of(world.rights.holderEverywhere("keeper", Right.ADMINISTER));

    public FieldDesk() {
        Standing standing = mock(Standing.class);
        when(standing.isEverywhere(eq(world.admin.orElseThrow()), any())).thenAnswer(call -> Holder.jiraAdministrators().equals(call.getArgument(1)));
        FieldAdministration administration = new FieldAdministration(world.administration, standing);
        FieldRecords records = new FieldRecords(world.trail, world.bookmarks, world.transactions, world.clock);
        list = new ListFields(administration, fields, records, touched);
        create = new CreateFields(administration, fields, records, fields);
        change = new ChangeSearching(administration, fields, records, fields);
        indexed = new DeclareIndexed(administration, records, world.clock);
    }

    /** Creates one of this kind under its own key as a name. */
    public void create(String kind) {
        create.create(world.admin, List.of(new FieldRequest(kind, kind, "")));
    }

    /** Everything that is stored; equal before and after means that nothing changed. */
    public Object stored() {
        return List.of(fields.all(), world.trail.all(), world.bookmarks.at("fields-indexed"));
    }
}
