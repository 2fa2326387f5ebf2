package org.worthwhile.host.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.worthwhile.host.tracker.IssueDate;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.TrackerIssue;

/** Issues as documents of the index, with the names Jira gives to their parts. Components and versions stand there by name. */
final class IssueDocuments {

    static final String ID = "issue_id";
    static final String PROJECT = "projid";
    static final String SECURITY = "issue_security_level";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String PRIORITY = "priority";
    static final String RESOLUTION = "resolution";
    static final String ASSIGNEE = "issue_assignee";
    static final String REPORTER = "issue_author";
    static final String LABELS = "labels";
    static final String COMPONENTS = "component";
    static final String FIX_VERSIONS = "fixfor";
    static final String VISIBLE = "visiblefieldids";
    static final String NOT_EMPTY = "nonemptyfieldids";
    /** Stands for having no value. */
    static final String NONE = FieldIndexer.NO_VALUE_INDEX_VALUE;
    /** The id as a number, to put equal issues in order. */
    static final String NUMBER = "sort_issue_id";

    private final List<FieldIndexer> indexers;
    private final SortNames names;

    IssueDocuments(List<FieldIndexer> indexers, SortNames names) {
        this.indexers = indexers;
        this.names = names;
    }

    /** An indexer that fails makes the whole document fail, as in Jira. */
    Document of(TrackerIssue issue, Issue forIndexers) {
        Document document = own(issue);
        order(document, issue);
        for (FieldIndexer indexer : indexers) {
            Document part = new Document();
            part.add(new StringField(ID, Long.toString(issue.id()), Field.Store.NO));
            indexed(indexer, part, forIndexers);
            part.removeFields(ID);
            part.forEach(document::add);
        }
        return document;
    }

    private static void indexed(FieldIndexer indexer, Document part, Issue issue) {
        indexer.addIndex(part, issue);
        boolean hasValue = part.getField(indexer.getDocumentFieldId()) != null;
        if (indexer.isFieldVisibleAndInScope(issue)) {
            part.add(new StringField(VISIBLE, indexer.getId(), Field.Store.NO));
        }
        if (hasValue) {
            part.add(new StringField(NOT_EMPTY, indexer.getId(), Field.Store.NO));
        }
    }

    private static Document own(TrackerIssue issue) {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(issue.id()), Field.Store.YES));
        document.add(new NumericDocValuesField(NUMBER, issue.id()));
        keyword(document, "key", issue.key());
        keyword(document, PROJECT, Long.toString(issue.projectId()));
        keyword(document, "projkey", issue.projectKey());
        keyword(document, TYPE, issue.type().id());
        keyword(document, STATUS, issue.status().id());
        keyword(document, PRIORITY, issue.priority().id());
        keyword(document, RESOLUTION, issue.resolution().map(resolution -> resolution.id()).orElse(NONE));
        keyword(document, ASSIGNEE, issue.assigneeKey().orElse(NONE));
        keyword(document, REPORTER, issue.reporterKey().orElse(NONE));
        keyword(document, SECURITY, issue.securityLevelId().map(Object::toString).orElse(NONE));
        issue.parentId().ifPresent(parent -> keyword(document, "issue_parenttask", parent.toString()));
        Stream.of(IssueDate.values()).forEach(date -> date.of(issue).ifPresent(number -> document.add(new LongPoint(part(date), number))));
        names(document, LABELS, issue.labels());
        names(document, COMPONENTS, issue.components());
        names(document, FIX_VERSIONS, issue.fixVersions());
        document.add(new TextField(SUMMARY, issue.summary(), Field.Store.NO));
        keyword(document, NOT_EMPTY, SUMMARY);
        issue.description().ifPresent(text -> {
            document.add(new TextField(DESCRIPTION, text, Field.Store.NO));
            keyword(document, NOT_EMPTY, DESCRIPTION);
        });
        return document;
    }

    static String part(IssueDate date) {
        return date == IssueDate.DUE ? "duedate" : date.name().toLowerCase(Locale.ROOT);
    }

    private static void keyword(Document document, String name, String value) {
        document.add(new StringField(name, value, Field.Store.NO));
    }

    private static void names(Document document, String name, List<String> values) {
        (values.isEmpty() ? List.of(NONE) : values).forEach(value -> keyword(document, name, value));
    }

    private void order(Document document, TrackerIssue issue) {
        order(document, IssueOrder.Column.KEY, Optional.of(issue.projectKey() + padded(issue.number())));
        order(document, IssueOrder.Column.SUMMARY, Optional.of(issue.summary()));
        order(document, IssueOrder.Column.STATUS, Optional.of(padded(issue.status().ordinal())));
        order(document, IssueOrder.Column.ASSIGNEE, issue.assigneeKey().map(names::person));
        order(document, IssueOrder.Column.REPORTER, issue.reporterKey().map(names::person));
        order(document, IssueOrder.Column.PROJECT, Optional.of(names.project(issue.projectId())));
        order(document, IssueOrder.Column.TYPE, Optional.of(issue.type().id()));
        order(document, IssueOrder.Column.PRIORITY, Optional.of(padded(IssuePriority.values().length - issue.priority().ordinal())));
        order(document, IssueOrder.Column.RESOLUTION, issue.resolution().map(resolution -> resolution.id()));
        order(document, IssueOrder.Column.DUE, issue.due().map(Object::toString));
        order(document, IssueOrder.Column.CREATED, Optional.of(moment(issue.created())));
        order(document, IssueOrder.Column.UPDATED, Optional.of(moment(issue.updated())));
    }

    private static void order(Document document, IssueOrder.Column column, Optional<String> value) {
        value.ifPresent(text -> IndexText.order(document, orderField(column), text));
    }

    static String orderField(IssueOrder.Column column) {
        return "sort_" + column.name().toLowerCase(Locale.ROOT);
    }

    private static String padded(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }

    private static String moment(Instant moment) {
        return padded(moment.toEpochMilli());
    }
}
