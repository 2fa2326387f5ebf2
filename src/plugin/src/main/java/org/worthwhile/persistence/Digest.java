package org.worthwhile.persistence;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.worthwhile.domain.customer.NameKey;

/**
 * A text as 64 hexadecimal digits. Columns that are unique, compared or grouped by hold this instead of the text itself: the
 * collation Jira asks for on SQL Server takes "Muller" for "Müller" and several scripts for nothing at all, so different
 * customers, groups or users would be one there.
 */
final class Digest {

    private Digest() { }

    static String of(NameKey key) {
        return of(key.text());
    }

    static String of(String text) {
        return String.format("%064x", new BigInteger(1, sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
