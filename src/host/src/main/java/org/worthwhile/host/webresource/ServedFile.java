package org.worthwhile.host.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file and what they are. */
record ServedFile(byte[] content, String contentType) {

    static ServedFile read(URL source, String contentType) throws IOException {
        try (InputStream in = source.openStream()) {
            return new ServedFile(in.readAllBytes(), contentType);
        }
    }

    /** A strong entity tag: the same for the same bytes. */
    String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
