package org.worthwhile.host.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** How texts are cut into words, compared and put in order. */
final class IndexText {

    /** Every word counts, in every language alike. */
    static final Analyzer ANALYZER = new StandardAnalyzer(CharArraySet.EMPTY_SET);
    /** Lucene takes 32,766 bytes for a term. */
    private static final int LONGEST_TERM = 8_000;
    private static final int LONGEST_ORDER = 255;

    private IndexText() {
    }

    static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TERM));
    }

    static void order(Document document, String field, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        document.add(new SortedDocValuesField(field, new BytesRef(lower.substring(0, Math.min(lower.length(), LONGEST_ORDER)))));
    }

    /** All words, unless the text says otherwise. */
    static Query words(String field, String text) throws ParseException {
        QueryParser parser = new QueryParser(field, ANALYZER);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        return parser.parse(text);
    }
}
