package org.worthwhile.host.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What a node is called in the cluster: kept in its home, so that a node which comes back after a crash is the same one. */
public final class NodeId {

    private static final String FILE = "cluster-node-id";

    private NodeId() {
    }

    /** Chosen at the first start in this home. */
    public static String of(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The name of this node can't be read from " + file, e);
        }
    }
}
