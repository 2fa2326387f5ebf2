package org.worthwhile.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.TablePrefix;

/** {@code AO_} and the last six hexadecimal digits of the namespace's MD5: what keeps one plugin's tables apart from another's. */
record NamespacePrefix(String text) implements TablePrefix, SchemaConfiguration {

    private static final int DIGITS = 6;

    static NamespacePrefix of(String namespace) {
        String digits = HexFormat.of().withUpperCase().formatHex(md5(namespace));
        return new NamespacePrefix("AO_" + digits.substring(digits.length() - DIGITS));
    }

    @Override
    public String prepend(String table) {
        return text + "_" + table;
    }

    /** A migration drops tables it manages but does not know, so it must manage its own namespace only. */
    @Override
    public boolean shouldManageTable(String table, boolean caseSensitive) {
        String own = text + "_";
        return caseSensitive ? table.startsWith(own) : table.toUpperCase(Locale.ROOT).startsWith(own);
    }

    private static byte[] md5(String namespace) {
        try {
            return MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has MD5", impossible);
        }
    }
}
