package org.worthwhile.persistence;

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

    /** Written digit by digit: this is done for each row of a ledger, and formatting takes ten times as long. */
    static String of(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder hex = new StringBuilder(2 * digest.length);
        for (byte octet : digest) {
            hex.append(Character.forDigit(octet >> 4 & 15, 16)).append(Character.forDigit(octet & 15, 16));
        }
        return hex.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
