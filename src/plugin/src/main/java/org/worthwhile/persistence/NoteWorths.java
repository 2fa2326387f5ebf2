package org.worthwhile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;

/** What very many notes are worth, of those that are worth something to the customer: notes joined with their links, a row for each link. */
final class NoteWorths {

    private static final String NOTE = NoteSelect.NOTE;
    private static final String LINK = NoteSelect.LINK;

    private final OwnSql sql;
    private final Map<Long, Linked> notes = new HashMap<>();

    NoteWorths(OwnSql sql) {
        this.sql = sql;
    }

    List<NoteWorth> ofProjects(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = Set.copyOf(projectIds);
        sql.read(tables -> select(tables, counting(tables).inOrWithin(NOTE + tables.column("PROJECT_ID"), wanted)), row -> {
            if (wanted.contains(row.getLong("PROJECT_ID"))) {
                add(row);
            }
        });
        return found();
    }

    /** A statement for every few hundred issues: a range of their ids could hold all links that there are. */
    List<NoteWorth> ofIssues(Collection<Long> issueIds) {
        RowsByIds.inLists(issueIds, Conditions.LONGEST_LIST,
                some -> sql.read(tables -> select(tables, counting(tables).in(LINK + tables.column("ISSUE_ID"), some)), this::add));
        return found();
    }

    private List<NoteWorth> found() {
        return notes.values().stream().map(Linked::worth).collect(Collectors.toList());
    }

    private static Conditions counting(OwnTables tables) {
        return Conditions.unquoted().that(NOTE + tables.column("SIDE"), "= ?", Side.CUSTOMER.name())
                .in(NOTE + tables.column("STATE"), NoteSelect.countingStates())
                .that(NOTE + tables.column("LIKELY_MINOR"), "IS NOT NULL")
                .that(NOTE + tables.column("CONFIDENCE"), "IS NOT NULL");
    }

    private static Select select(OwnTables tables, Conditions where) {
        String columns = Stream.concat(NoteOutlines.COLUMNS.stream().map(name -> NOTE + tables.column(name)),
                Stream.of("ISSUE_ID", "SHARE_BP", "ISSUE_PROJECT_ID").map(name -> LINK + tables.column(name))).collect(Collectors.joining(", "));
        return new Select("SELECT " + columns + NoteSelect.fromNotes(tables) + " WHERE " + where.text(), where);
    }

    private void add(ResultSet row) throws SQLException {
        Long id = row.getLong("ID");
        Linked note = notes.get(id);
        if (note == null) {
            note = new Linked(NoteOutlines.worth(row));
            notes.put(id, note);
        }
        long issue = row.getLong("ISSUE_ID");
        if (!row.wasNull()) {
            note.links.add(IssueLink.of(issue, Share.of(row.getInt("SHARE_BP"))).lastSeenIn(row.getLong("ISSUE_PROJECT_ID")));
        }
    }

    /** A note, as far as its rows were read. */
    private static final class Linked {

        private final NoteWorth unlinked;
        private final List<IssueLink> links = new ArrayList<>(1);

        private Linked(NoteWorth unlinked) {
            this.unlinked = unlinked;
        }

        private NoteWorth worth() {
            return unlinked.linkedTo(links);
        }
    }
}
