package org.worthwhile.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The files of one node's index. What is changed is found after {@link #refresh()}, and outlives the process after {@link #keep}. */
public final class IssueIndex implements AutoCloseable {

    private static final String LAST_OPERATION = "lastOperation";

    private final Directory files;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean fresh;

    private IssueIndex(Directory files) throws IOException {
        this.files = files;
        this.fresh = !DirectoryReader.indexExists(files);
        this.writer = new IndexWriter(files, new IndexWriterConfig(IndexText.ANALYZER).setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, null);
    }

    /** @param folder made when it is missing */
    static IssueIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new IssueIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The index in " + folder + " can't be opened", e);
        }
    }

    /** There was none, so nothing is in it. */
    boolean isFresh() {
        return fresh;
    }

    void put(long issueId, Document document) {
        run(() -> writer.updateDocument(issue(issueId), document));
    }

    void remove(long issueId) {
        run(() -> writer.deleteDocuments(issue(issueId)));
    }

    /** Whatever is not about one of these issues goes. */
    void removeAllBut(Collection<Long> issueIds) {
        run(() -> writer.deleteDocuments(IndexQueries.not(IndexQueries.oneOf(IssueDocuments.ID, issueIds.stream().map(Object::toString).toList()))));
    }

    private static Term issue(long id) {
        return new Term(IssueDocuments.ID, Long.toString(id));
    }

    void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /** @param lastOperation the last of the cluster's operations that is in it */
    void keep(long lastOperation) {
        writer.setLiveCommitData(Map.of(LAST_OPERATION, Long.toString(lastOperation)).entrySet());
        run(writer::commit);
    }

    /** Of the files, when they were opened. */
    long lastOperation() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(LAST_OPERATION)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    <T> T search(Asked<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The index can't be changed", e);
        }
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
            files.close();
        });
    }

    /** A question to the index as it is now. */
    @FunctionalInterface
    interface Asked<T> {

        T of(IndexSearcher searcher) throws IOException;
    }

    /** A change of the files. */
    @FunctionalInterface
    private interface Change {

        void run() throws IOException;
    }
}
