package org.worthwhile.scannerindex;

import static javax.tools.StandardLocation.CLASS_OUTPUT;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;

/** Writes index files beside the compiled classes; none where there is nothing to list. */
final class IndexFiles {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final Filer filer;

    IndexFiles(Filer filer) {
        this.filer = filer;
    }

    void write(Index index) throws IOException {
        for (var file : index.files().entrySet()) {
            if (!file.getValue().isEmpty()) {
                write(file.getKey(), file.getValue());
            }
        }
    }

    private void write(String name, Collection<String> lines) throws IOException {
        var file = filer.createResource(CLASS_OUTPUT, "", FOLDER + name);
        try (var writer = new OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
            for (var line : lines) {
                writer.write(line + "\n");
            }
        }
    }
}
