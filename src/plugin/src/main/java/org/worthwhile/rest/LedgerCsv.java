package org.worthwhile.rest;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.StreamingOutput;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.page.RateWords;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.ledger.EntryDetails;
import org.worthwhile.usecase.ledger.LedgerRequest;
import org.worthwhile.usecase.ledger.LedgerView;
import org.worthwhile.usecase.ledger.LedgerWalk;
import org.worthwhile.usecase.ledger.ListLedgerEntries;

/**
 * The entries of a project as a table for spreadsheets: the same rows and columns as on the screen, with figures in plain form.
 * Columns that the person may not see are not there at all.
 */
@Named
class LedgerCsv {

    private final ListLedgerEntries listLedgerEntries;
    private final CurrentReader reader;
    private final JiraPeople people;
    private final Wording wording;
    private final RateWords rateWords;

    @Inject
    LedgerCsv(ListLedgerEntries listLedgerEntries, CurrentReader reader, JiraPeople people, Wording wording, RateWords rateWords) {
        this.listLedgerEntries = listLedgerEntries;
        this.reader = reader;
        this.people = people;
        this.wording = wording;
        this.rateWords = rateWords;
    }

    /** Refuses at once; the rows are read while they are written, so that a long table needs no more memory than a short one. */
    StreamingOutput of(LedgerRequest request) {
        LedgerWalk entries = listLedgerEntries.all(reader.person(), request);
        List<Column> columns = columns(entries.totals());
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvTable table = new CsvTable(text);
            table.row(columns.stream().map(column -> CsvTable.text(wording.text(column.titleKey))).collect(Collectors.toList()));
            entries.each(entry -> table.row(columns.stream().map(column -> column.cell.apply(entry)).collect(Collectors.toList())));
            text.flush();
        };
    }

    private List<Column> columns(LedgerView view) {
        List<Column> columns = new ArrayList<>(workColumns());
        if (view.showsCost()) {
            columns.addAll(costColumns());
        }
        if (view.showsPricing()) {
            columns.add(new Column("worthwhile.ledger.unpriced",
                    entry -> entry.isUnpriced() ? CsvTable.text(wording.text("worthwhile.ledger.unpriced")) : ""));
        }
        if (view.showsRates()) {
            columns.addAll(rateColumns());
        }
        return columns;
    }

    private List<Column> workColumns() {
        Map<String, String> names = new HashMap<>();
        return List.of(
                new Column("worthwhile.ledger.worklog", entry -> CsvTable.figure(String.valueOf(entry.worklogId()))),
                new Column("worthwhile.ledger.day", entry -> CsvTable.figure(entry.day().toString())),
                new Column("worthwhile.ledger.issue", entry -> CsvTable.text(entry.issue().map(facts -> facts.issue().key()).orElse(""))),
                new Column("worthwhile.ledger.summary", entry -> CsvTable.text(entry.issue().map(facts -> facts.summary()).orElse(""))),
                new Column("worthwhile.ledger.person", entry -> CsvTable.text(entry.authorKey()
                        .map(key -> names.computeIfAbsent(key, known -> people.nameOf(Person.of(known)))).orElse(""))),
                new Column("worthwhile.ledger.seconds", entry -> CsvTable.figure(String.valueOf(entry.seconds()))));
    }

    private static List<Column> costColumns() {
        return List.of(
                new Column("worthwhile.ledger.currency", entry -> currency(entry.cost())),
                new Column("worthwhile.ledger.cost", entry -> amount(entry.cost())));
    }

    private List<Column> rateColumns() {
        Map<RateLevel, String> levels = new HashMap<>();
        return List.of(
                new Column("worthwhile.ledger.rate-currency", entry -> currency(perHour(entry))),
                new Column("worthwhile.ledger.rate", entry -> amount(perHour(entry))),
                new Column("worthwhile.ledger.rate-level", entry -> CsvTable.text(entry.rate()
                        .map(rate -> levels.computeIfAbsent(rate.level(), rateWords::level)).orElse(""))),
                new Column("worthwhile.ledger.rate-from", entry -> CsvTable.figure(
                        entry.rate().map(rate -> rate.validFrom().toString()).orElse(""))));
    }

    private static Optional<Money> perHour(EntryDetails entry) {
        return entry.rate().map(Rate::cost).map(cost -> cost.perHour());
    }

    private static String currency(Optional<Money> money) {
        return CsvTable.figure(money.map(amount -> amount.getCurrencyUnit().getCode()).orElse(""));
    }

    private static String amount(Optional<Money> money) {
        return CsvTable.figure(money.map(MoneyRepresentation::amount).orElse(""));
    }

    /** A title and what stands below it. */
    private static final class Column {

        private final String titleKey;
        private final Function<EntryDetails, String> cell;

        private Column(String titleKey, Function<EntryDetails, String> cell) {
            this.titleKey = titleKey;
            this.cell = cell;
        }
    }
}
