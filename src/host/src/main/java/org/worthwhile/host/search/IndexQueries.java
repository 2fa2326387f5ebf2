package org.worthwhile.host.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Questions to the index put together. */
final class IndexQueries {

    static final Query EVERYTHING = new MatchAllDocsQuery();
    static final Query NOTHING = new MatchNoDocsQuery("nothing is asked for");

    private IndexQueries() {
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Issues in whose place the field exists, with a value. */
    static Query with(String fieldId) {
        return both(term(IssueDocuments.VISIBLE, fieldId), term(IssueDocuments.NOT_EMPTY, fieldId));
    }

    /** Issues in whose place the field exists, without a value. */
    static Query without(String fieldId) {
        return both(term(IssueDocuments.VISIBLE, fieldId), not(term(IssueDocuments.NOT_EMPTY, fieldId)));
    }

    static Query both(Query one, Query other) {
        return all(List.of(one, other));
    }

    static Query all(List<Query> queries) {
        return joined(queries, Occur.FILTER, EVERYTHING);
    }

    static Query any(List<Query> queries) {
        return joined(queries, Occur.SHOULD, NOTHING);
    }

    private static Query joined(List<Query> queries, Occur occur, Query otherwise) {
        if (queries.isEmpty()) {
            return otherwise;
        }
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return new ConstantScoreQuery(joined.build());
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder().add(EVERYTHING, Occur.FILTER).add(query, Occur.MUST_NOT).build();
    }
}
