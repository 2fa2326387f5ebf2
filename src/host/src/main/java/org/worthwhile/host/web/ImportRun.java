package org.worthwhile.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.importer.CsvImport;
import org.worthwhile.host.importer.ImportRefused;
import org.worthwhile.host.importer.ImportResult;
import org.worthwhile.host.importer.RowProblem;
import org.worthwhile.host.search.Indexing;

/** The import that runs, or the one that ran last; never two at a time. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final CsvImport files;
    private final Indexing indexing;
    private State state = State.NONE;

    /** @param indexing is told of everything that was loaded */
    ImportRun(CsvImport files, Indexing indexing) {
        this.files = files;
        this.indexing = indexing;
    }

    synchronized State state() {
        return state;
    }

    /** Takes over the folder and deletes it at the end; false, and the folder untouched, while another import runs. */
    synchronized boolean start(Path folder, Charset charset) {
        if (state.isRunning()) {
            return false;
        }
        state = State.running("", 0, 0);
        Thread thread = new Thread(() -> run(folder, charset), "csv-import");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void run(Path folder, Charset charset) {
        try {
            ImportResult loaded = files.load(folder, charset, (file, rows, of) -> become(State.running(file, rows, of)));
            indexing.everything(done -> { });
            become(State.done(loaded));
        } catch (ImportRefused refused) {
            become(State.refused(refused.problems()));
        } catch (RuntimeException | LinkageError e) {
            String reference = UUID.randomUUID().toString();
            LOG.error("An import failed, reference {}", reference, e);
            become(State.failed(reference));
        } finally {
            forget(folder);
        }
    }

    private synchronized void become(State next) {
        state = next;
    }

    static void forget(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ImportRun::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How far it is.
     *
     * @param name {@code none}, {@code running}, {@code done}, {@code refused} or {@code failed}
     * @param file the one that is being loaded; empty while everything is checked
     */
    record State(String name, String file, long rows, long of, Optional<ImportResult> result, List<RowProblem> problems, String reference) {

        static final State NONE = plain("none", "");

        private static State plain(String name, String reference) {
            return new State(name, "", 0, 0, Optional.empty(), List.of(), reference);
        }

        static State running(String file, long rows, long of) {
            return new State("running", file, rows, of, Optional.empty(), List.of(), "");
        }

        static State done(ImportResult result) {
            return new State("done", "", 0, 0, Optional.of(result), List.of(), "");
        }

        static State refused(List<RowProblem> problems) {
            return new State("refused", "", 0, 0, Optional.empty(), problems, "");
        }

        static State failed(String reference) {
            return plain("failed", reference);
        }

        boolean isRunning() {
            return name.equals("running");
        }
    }
}
