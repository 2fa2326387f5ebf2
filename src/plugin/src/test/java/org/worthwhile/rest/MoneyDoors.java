package org.worthwhile.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.jersey.api.uri.UriBuilderImpl;
import com.sun.jersey.core.util.MultivaluedMapImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.PersonProfile;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.page.RateWords;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.grant.GrantRights;
import org.worthwhile.usecase.grant.GrantScope;
import org.worthwhile.usecase.grant.ReadGrants;
import org.worthwhile.usecase.ledger.LedgerQuestions;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.ledger.ListLedgerEntries;
import org.worthwhile.usecase.rate.RateUses;

/** Every resource about money, as one person meets it. */
final class MoneyDoors {

    final RatesResource rates;
    final PeopleResource people;
    final ProjectBudgetResource projectBudget;
    final IssueBudgetResource issueBudget;
    final ProjectMoneyResource money;
    final ProjectLedgerResource ledger;
    final ProjectLedgerCsvResource csv;
    final LedgerDesk desk = mock(LedgerDesk.class);

    MoneyDoors(MoneyWorld world, Optional<Person> who) {
        CurrentReader reader = Readers.reader(who, Locale.US);
        JiraPeople people = Readers.people();
        when(people.profileOf(Person.of("dev"))).thenReturn(Optional.of(new PersonProfile("Devin", "dev.ops", false)));
        Wording wording = Readers.wording(Locale.US);
        RateUses rateUses = new RateUses(world);
        BudgetUses budgets = new BudgetUses(world);
        RateRepresentations representations = new RateRepresentations(people, world.projects);
        LedgerReading reading = new LedgerReading(world.ledger, world.sights, world.zone, world.clock);
        ListLedgerEntries entries = new ListLedgerEntries(world.access, new LedgerQuestions(reading, world.people, world.issues),
                reading, world.ledger, world.families, world.rates);
        rates = new RatesResource(rateUses.list, new RateActs(reader, rateUses.save, rateUses.remove, rateUses.preview),
                representations, world.transactions, desk, reader);
        this.people = new PeopleResource(rateUses.find, people, reader);
        projectBudget = new ProjectBudgetResource(budgets.history, budgets.set, world.transactions, desk, reader, people);
        issueBudget = new IssueBudgetResource(budgets.issue, budgets.plan, world.transactions, desk, reader);
        money = new ProjectMoneyResource(budgets.project, budgets.breakDown, reader, people);
        ledger = new ProjectLedgerResource(entries, representations, reader, people);
        csv = new ProjectLedgerCsvResource(new LedgerCsv(entries, reader, people, wording,
                new RateWords(wording, people, world.projects)));
    }

    /** @param query name, value, name, value ... */
    static UriInfo asking(String... query) {
        MultivaluedMapImpl parameters = new MultivaluedMapImpl();
        for (int i = 0; i < query.length; i += 2) {
            parameters.add(query[i], query[i + 1]);
        }
        UriInfo address = mock(UriInfo.class);
        when(address.getQueryParameters()).thenReturn(parameters);
        when(address.getBaseUriBuilder()).thenAnswer(call -> new UriBuilderImpl().uri(URI.create("http://jira/rest/worthwhile/1.0/")));
        return address;
    }

    static InputStream body(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static String text(Response answer) {
        return answer.getEntity() instanceof StreamingOutput ? written((StreamingOutput) answer.getEntity()) : (String) answer.getEntity();
    }

    private static String written(StreamingOutput body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
