package org.worthwhile.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.worthwhile.domain.valuenote.ValueNote;

/** The compiled classes of the product, without those of the host and the tests. */
final class Product {

    /** Read once: the tests only look at them. */
    static final JavaClasses CLASSES = read();

    private Product() { }

    private static JavaClasses read() {
        try {
            return new ClassFileImporter().importPath(
                    Path.of(ValueNote.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
