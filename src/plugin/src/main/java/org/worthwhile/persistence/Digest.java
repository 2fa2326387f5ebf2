package org.worthwhile.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.worthwhile.domain.customer.NameKey;

/**
 * A name's key as 64 hexadecimal digits. Unique columns hold this instead of the key itself: the collation Jira asks for on SQL
 * Server takes "Muller" for "Müller" and several scripts for nothing at all, so different customers would collide there.
 */
final class Digest {

    private Digest() { }

    static String of(NameKey key) {
        StringBuilder digits = new StringBuilder();
        for (byte part : sha256().digest(key.text().getBytes(StandardCharsets.UTF_8))) {
            digits.append(String.format("%02x", part));
        }
        return digits.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
