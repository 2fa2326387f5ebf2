package org.worthwhile.rest;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.worthwhile.usecase.backup.RecordSource;

/**
 * A backup somebody sent, put down in a file that only the server's own account reads, as it is looked at twice before anything is written. The file goes when
 * it is closed or the server ends, however it ends: it holds everybody's rates.
 */
final class ReceivedBackup implements RecordSource, Closeable {

    private static final long MOST_MEGABYTES = 1024;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;

    private ReceivedBackup(FileChannel file) {
        this.file = file;
    }

    static ReceivedBackup of(InputStream body) {
        try {
            Path place = Files.createTempFile("worthwhile-backup", ".json");
            ReceivedBackup received = new ReceivedBackup(FileChannel.open(place, READ, WRITE, DELETE_ON_CLOSE));
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
        OutputStream out = Channels.newOutputStream(file);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = next(body, buffer); count >= 0; count = next(body, buffer)) {
            size += count;
            if (size > MOST_BYTES) {
                throw BodyTooLarge.beyondMegabytes(MOST_MEGABYTES);
            }
            out.write(buffer, 0, count);
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
        try {
            BackupReader.read(new BufferedInputStream(Channels.newInputStream(file.position(0)), BUFFER), reader);
        } catch (IOException e) {
            throw JsonObjects.malformed();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
