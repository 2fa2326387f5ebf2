package org.worthwhile.host.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Finds a plugin's resource and provider classes as Jira does: by their annotations, in the bundle's class files. */
final class ResourceClasses {

    private static final Set<String> WANTED = Set.of(Type.getDescriptor(Path.class), Type.getDescriptor(Provider.class));

    private final Bundle bundle;

    ResourceClasses(ClassLoader ofBundle) {
        this.bundle = ((BundleReference) ofBundle).getBundle();
    }

    /** Their names; a package stands for those below it as well, and no package at all for the whole bundle. */
    Set<String> in(List<String> packages) {
        List<String> folders = packages.isEmpty() ? List.of("") : packages.stream().map(name -> name.replace('.', '/')).toList();
        Set<String> names = new TreeSet<>();
        for (String folder : folders) {
            classFiles(folder).stream().filter(ResourceClasses::isWanted).forEach(file -> names.add(className(file)));
        }
        return names;
    }

    /** Not those of embedded JARs: Jira does not look there either. */
    private List<URL> classFiles(String folder) {
        Enumeration<URL> files = bundle.findEntries("/" + folder, "*.class", true);
        return files == null ? List.of() : Collections.list(files);
    }

    private static String className(URL classFile) {
        String path = classFile.getPath();
        return path.substring(1, path.length() - ".class".length()).replace('/', '.');
    }

    private static boolean isWanted(URL classFile) {
        try (InputStream bytes = classFile.openStream()) {
            Annotations annotations = new Annotations();
            new ClassReader(bytes).accept(annotations, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return annotations.found.stream().anyMatch(WANTED::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Annotations extends ClassVisitor {

        private final List<String> found = new ArrayList<>();

        Annotations() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            found.add(descriptor);
            return null;
        }
    }
}
