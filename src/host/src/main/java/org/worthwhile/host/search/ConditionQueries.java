package org.worthwhile.host.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.worthwhile.host.tracker.IssueCondition;
import org.worthwhile.host.tracker.IssueField;
import org.worthwhile.host.tracker.IssueText;

/** Conditions as questions to the index. */
final class ConditionQueries {

    private static final Map<IssueField, String> PARTS = new EnumMap<>(Map.ofEntries(
            Map.entry(IssueField.ISSUE, IssueDocuments.ID), Map.entry(IssueField.PROJECT, IssueDocuments.PROJECT),
            Map.entry(IssueField.TYPE, IssueDocuments.TYPE), Map.entry(IssueField.STATUS, IssueDocuments.STATUS),
            Map.entry(IssueField.PRIORITY, IssueDocuments.PRIORITY), Map.entry(IssueField.RESOLUTION, IssueDocuments.RESOLUTION),
            Map.entry(IssueField.ASSIGNEE, IssueDocuments.ASSIGNEE), Map.entry(IssueField.REPORTER, IssueDocuments.REPORTER),
            Map.entry(IssueField.LABELS, IssueDocuments.LABELS), Map.entry(IssueField.COMPONENTS, IssueDocuments.COMPONENTS),
            Map.entry(IssueField.FIX_VERSIONS, IssueDocuments.FIX_VERSIONS)));

    private ConditionQueries() {
    }

    static Query of(IssueCondition condition) {
        if (condition instanceof IssueCondition.All all) {
            return IndexQueries.all(each(all.conditions()));
        }
        if (condition instanceof IssueCondition.Any any) {
            return IndexQueries.any(each(any.conditions()));
        }
        if (condition instanceof IssueCondition.OneOf oneOf) {
            return oneOf(PARTS.get(oneOf.field()), oneOf.values(), oneOf.wanted());
        }
        if (condition instanceof IssueCondition.Absent absent) {
            Query nothing = IndexQueries.term(PARTS.get(absent.field()), IssueDocuments.NONE);
            return absent.wanted() ? nothing : IndexQueries.not(nothing);
        }
        if (condition instanceof IssueCondition.Within within) {
            return LongPoint.newRangeQuery(IssueDocuments.part(within.date()), within.first(), within.last());
        }
        if (condition instanceof IssueCondition.Undated undated) {
            return IndexQueries.not(of(IssueCondition.Within.anyTime(undated.date())));
        }
        if (condition instanceof IndexedCondition indexed) {
            return indexed.query();
        }
        return says((IssueCondition.Says) condition);
    }

    private static List<Query> each(List<IssueCondition> conditions) {
        return conditions.stream().map(ConditionQueries::of).toList();
    }

    private static Query oneOf(String part, Collection<?> values, boolean wanted) {
        List<String> asked = values.stream().map(Object::toString).toList();
        return wanted ? IndexQueries.oneOf(part, asked)
                : IndexQueries.not(IndexQueries.oneOf(part, Stream.concat(asked.stream(), Stream.of(IssueDocuments.NONE)).toList()));
    }

    private static Query says(IssueCondition.Says says) {
        Query all = IndexQueries.all(says.words().stream()
                .map(word -> IndexQueries.any(says.texts().stream().map(text -> word(part(text), word)).toList())).toList());
        Query there = IndexQueries.any(says.texts().stream().map(text -> IndexQueries.term(IssueDocuments.NOT_EMPTY, part(text))).toList());
        return says.wanted() ? all : IndexQueries.both(there, IndexQueries.not(all));
    }

    private static String part(IssueText text) {
        return text == IssueText.SUMMARY ? IssueDocuments.SUMMARY : IssueDocuments.DESCRIPTION;
    }

    /** One with a star at its end is the beginning of words. */
    private static Query word(String part, String word) {
        String plain = word.replaceAll("[*?]+$", "");
        String ending = plain.length() < word.length() && !plain.isEmpty() ? "*" : "";
        try {
            return IndexText.words(part, QueryParser.escape(plain.toLowerCase(Locale.ROOT)) + ending);
        } catch (ParseException e) {
            throw new IllegalArgumentException("An escaped word can't be read: " + word, e);
        }
    }
}
