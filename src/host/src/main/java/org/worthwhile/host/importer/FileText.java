package org.worthwhile.host.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a file: in the encoding that its byte order mark tells, or else in the one that somebody names. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final Charset charset;

    private FileText(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    static FileText of(Path path, Charset named) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(3);
            return new FileText(path, start.length >= 2 ? told(start, named) : named);
        }
    }

    Charset charset() {
        return charset;
    }

    /** Malformed bytes are an error, not a question mark; a byte order mark is skipped. */
    Reader open() throws IOException {
        return open(CodingErrorAction.REPORT);
    }

    /** With U+FFFD where bytes are malformed. */
    Reader openForgiving() throws IOException {
        return open(CodingErrorAction.REPLACE);
    }

    private Reader open(CodingErrorAction onError) throws IOException {
        PushbackReader reader = new PushbackReader(new BufferedReader(new InputStreamReader(Files.newInputStream(path),
                charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError))));
        int first = reader.read();
        if (first != BYTE_ORDER_MARK && first >= 0) {
            reader.unread(first);
        }
        return reader;
    }

    private static Charset told(byte[] start, Charset named) {
        int mark = (start[0] & 0xff) << 8 | start[1] & 0xff;
        if (mark == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xefbb && start.length == 3 && (start[2] & 0xff) == 0xbf ? StandardCharsets.UTF_8 : named;
    }
}
