package org.worthwhile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;

/** Notes of a project read without their long texts: notes joined with their links, a row for each link. */
final class NoteOutlines {

    /** Of a note, as {@link #worth} asks for them. */
    static final List<String> COLUMNS = List.of("ID", "PROJECT_ID", "SIDE", "STATE", "CURRENCY", "LIKELY_MINOR", "CONFIDENCE");

    private static final String NOTE = NoteSelect.NOTE;
    private static final String LINK = NoteSelect.LINK;

    private final OwnSql sql;
    private final Map<Long, NoteOutline> notes = new LinkedHashMap<>();
    private final Map<Long, List<IssueLink>> links = new HashMap<>();

    NoteOutlines(OwnSql sql) {
        this.sql = sql;
    }

    List<NoteOutline> ofProject(long projectId) {
        sql.read(tables -> select(tables, Conditions.quotedBy(name -> NOTE + tables.column(name)).that("PROJECT_ID", "= ?", projectId)), this::add);
        return notes.entrySet().stream()
                .map(note -> note.getValue().linkedTo(links.getOrDefault(note.getKey(), List.of())))
                .collect(Collectors.toList());
    }

    private static Select select(OwnTables tables, Conditions where) {
        String columns = Stream.concat(
                Stream.concat(COLUMNS.stream(), Stream.of("CUSTOMER_ID", "CONTACT_ID", "SAID_ON")).map(name -> NOTE + tables.column(name)),
                Stream.of("ISSUE_ID", "SHARE_BP").map(name -> LINK + tables.column(name))).collect(Collectors.joining(", "));
        return new Select("SELECT " + columns + NoteSelect.fromNotes(tables) + " WHERE " + where.text(), where);
    }

    private void add(ResultSet row) throws SQLException {
        long id = row.getLong("ID");
        if (!notes.containsKey(id)) {
            notes.put(id, note(row));
        }
        long issue = row.getLong("ISSUE_ID");
        if (!row.wasNull()) {
            links.computeIfAbsent(id, note -> new ArrayList<>()).add(IssueLink.of(issue, Share.of(row.getInt("SHARE_BP"))));
        }
    }

    private static NoteOutline note(ResultSet row) throws SQLException {
        return new NoteOutline(NoteId.of(row.getLong("ID")), CustomerId.of(row.getLong("CUSTOMER_ID")), contact(row),
                LocalDate.parse(row.getString("SAID_ON")), worth(row));
    }

    private static Optional<ContactId> contact(ResultSet row) throws SQLException {
        long contact = row.getLong("CONTACT_ID");
        return row.wasNull() ? Optional.empty() : Optional.of(ContactId.of(contact));
    }

    static NoteWorth worth(ResultSet row) throws SQLException {
        return NoteWorth.of(row.getLong("PROJECT_ID"), Side.valueOf(row.getString("SIDE")), NoteState.valueOf(row.getString("STATE")),
                likely(row), confidence(row));
    }

    private static Optional<Money> likely(ResultSet row) throws SQLException {
        long minorUnits = row.getLong("LIKELY_MINOR");
        return row.wasNull() ? Optional.empty() : Optional.of(Money.ofMinor(CurrencyUnit.of(row.getString("CURRENCY")), minorUnits));
    }

    private static Optional<Confidence> confidence(ResultSet row) throws SQLException {
        int percent = row.getInt("CONFIDENCE");
        return row.wasNull() ? Optional.empty() : Optional.of(Confidence.of(percent));
    }
}
