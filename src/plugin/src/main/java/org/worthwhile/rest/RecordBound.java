package org.worthwhile.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.worthwhile.domain.refusal.InvalidRequest;

/** Ends a document in which one record is too long to be held in memory. What the reader has read ahead counts with the record before. */
final class RecordBound extends FilterInputStream {

    private final int most;
    private int read;

    RecordBound(InputStream document, int most) {
        super(document);
        this.most = most;
    }

    void beginRecord() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw InvalidRequest.because("body", "worthwhile.error.backup-record-too-long");
        }
    }
}
