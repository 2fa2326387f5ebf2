package org.worthwhile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.Share;

/** Statements on notes with their links, without their long texts. */
final class NoteSelect {

    static final String NOTE = "n.";
    static final String LINK = "l.";

    private static final String CUSTOMER = "c.";

    private NoteSelect() { }

    /** A row for each link, with the NAME of the note's customer. */
    static Select linked(OwnTables tables, Conditions where) {
        String columns = Stream.concat(NoteOutlines.COLUMNS.stream().map(name -> NOTE + tables.column(name)),
                Stream.of(LINK + tables.column("ISSUE_ID"), LINK + tables.column("SHARE_BP"), CUSTOMER + tables.column("NAME")))
                .collect(Collectors.joining(", "));
        return new Select("SELECT " + columns + fromLinks(tables) + " JOIN " + tables.name(OwnTables.CUSTOMER) + " c ON "
                + CUSTOMER + tables.column("ID") + " = " + NOTE + tables.column("CUSTOMER_ID") + " WHERE " + where.text(), where);
    }

    /** The note of such a row, with this link alone. */
    static NoteWorth worthOfLink(ResultSet row) throws SQLException {
        return NoteOutlines.worth(row).linkedTo(List.of(IssueLink.of(row.getLong("ISSUE_ID"), Share.of(row.getInt("SHARE_BP")))));
    }

    /** The different currencies of likely figures in the project's notes that count. */
    static Select currencies(OwnTables tables, long projectId) {
        Conditions where = Conditions.quotedBy(tables::column).that("PROJECT_ID", "= ?", projectId)
                .that("LIKELY_MINOR", "IS NOT NULL").in("STATE", countingStates());
        String currency = tables.column("CURRENCY");
        return new Select("SELECT DISTINCT " + currency + " FROM " + tables.name(OwnTables.VALUE_NOTE) + " WHERE " + where.text(), where);
    }

    /** Issues linked to notes for which the conditions hold. */
    static Select issues(OwnTables tables, Conditions where) {
        return new Select("SELECT DISTINCT " + LINK + tables.column("ISSUE_ID") + fromLinks(tables) + " WHERE " + where.text(), where);
    }

    static List<String> countingStates() {
        return Arrays.stream(NoteState.values()).filter(NoteState::counts).map(NoteState::name).collect(Collectors.toList());
    }

    /** A row for each link of a note, and one for a note without. */
    static String fromNotes(OwnTables tables) {
        return " FROM " + tables.name(OwnTables.VALUE_NOTE) + " n LEFT JOIN " + tables.name(OwnTables.NOTE_LINK) + " l ON "
                + LINK + tables.column("NOTE_ID") + " = " + NOTE + tables.column("ID");
    }

    private static String fromLinks(OwnTables tables) {
        return " FROM " + tables.name(OwnTables.NOTE_LINK) + " l JOIN " + tables.name(OwnTables.VALUE_NOTE) + " n ON "
                + NOTE + tables.column("ID") + " = " + LINK + tables.column("NOTE_ID");
    }
}
