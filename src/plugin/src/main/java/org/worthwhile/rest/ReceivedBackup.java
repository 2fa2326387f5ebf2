package org.worthwhile.rest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.worthwhile.usecase.backup.RecordSource;

/** A backup somebody sent, put down in a file that only the server's own account reads, until it is closed: it is looked at twice before anything is written. */
final class ReceivedBackup implements RecordSource, Closeable {

    static final long MOST_MEGABYTES = 1024;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Path file;

    private ReceivedBackup(Path file) {
        this.file = file;
    }

    static ReceivedBackup of(InputStream body) {
        try {
            ReceivedBackup received = new ReceivedBackup(Files.createTempFile("worthwhile-backup", ".json"));
            try {
                received.take(body);
                return received;
            } catch (IOException | RuntimeException e) {
                received.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = next(body, buffer); count >= 0; count = next(body, buffer)) {
                size += count;
                if (size > MOST_BYTES) {
                    throw BodyTooLarge.beyondMegabytes(MOST_MEGABYTES);
                }
                out.write(buffer, 0, count);
            }
        }
    }

    /** A connection that breaks is not our fault. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw JsonObjects.malformed();
        }
    }

    @Override
    public void read(Reader reader) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            BackupReader.read(in, reader);
        } catch (IOException e) {
            throw JsonObjects.malformed();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
