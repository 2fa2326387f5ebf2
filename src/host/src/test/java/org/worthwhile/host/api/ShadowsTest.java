package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The host's working versions of declared classes offer what is declared and nothing else, so that no plugin compiles against one and runs against another. */
public class ShadowsTest {

    /** An enum or an annotation works as it is declared. */
    private static final int WITHOUT_BEHAVIOUR = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_ANNOTATION;
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

    @Test
    public void everyDeclaredClassHasAWorkingVersion() {
        assertThat(declarations()).filteredOn(type -> declaration(type).hasBehaviour())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(workingVersion(type)).as(type).isPresent());
    }

    @Test
    public void aWorkingVersionHasTheDeclaredMembersAndNoOthers() {
        assertThat(declarations()).filteredOn(type -> workingVersion(type).isPresent())
                .allSatisfy(type -> assertThat(workingVersion(type).orElseThrow()).as(type).isEqualTo(declaration(type)));
    }

    private static Shape declaration(String type) {
        return shapes(type).stream().filter(found -> !found.ofHost).map(found -> found.shape).findFirst().orElseThrow();
    }

    private static Optional<Shape> workingVersion(String type) {
        return shapes(type).stream().filter(found -> found.ofHost).map(found -> found.shape).findFirst();
    }

    private static List<Found> shapes(String type) {
        try {
            return ShadowsTest.class.getClassLoader().resources(type).map(Found::at).collect(Collectors.toList());
        } catch (RuntimeException e) {
            throw new AssertionError(type, e);
        }
    }

    private static List<String> declarations() {
        try {
            Path place = Path.of(Issue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classesIn(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class")).sorted().collect(Collectors.toList());
        }
    }

    private record Found(boolean ofHost, Shape shape) {

        static Found at(URL place) {
            try (InputStream in = place.openStream()) {
                Shape.Reader reader = new Shape.Reader();
                new ClassReader(in).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                String host = JiraApi.class.getProtectionDomain().getCodeSource().getLocation().toString();
                return new Found(place.toString().contains(host), reader.shape());
            } catch (IOException e) {
                throw new AssertionError(place.toString(), e);
            }
        }
    }

    /** What others see of a class. */
    private record Shape(int access, String supertypes, Set<String> members) {

        boolean hasBehaviour() {
            return (access & WITHOUT_BEHAVIOUR) == 0;
        }

        static final class Reader extends ClassVisitor {

            private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
            private static final int SHAPE = SEEN | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT | WITHOUT_BEHAVIOUR;

            private final Set<String> members = new TreeSet<>();
            private int access;
            private String supertypes;

            Reader() {
                super(Opcodes.ASM9);
            }

            Shape shape() {
                return new Shape(access, supertypes, members);
            }

            @Override
            public void visit(int version, int flags, String name, String signature, String superName, String[] interfaces) {
                access = flags & SHAPE;
                supertypes = superName + Stream.of(interfaces).sorted().collect(Collectors.toList());
            }

            @Override
            public FieldVisitor visitField(int flags, String name, String descriptor, String signature, Object value) {
                add(flags, name + " " + descriptor);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int flags, String name, String descriptor, String signature, String[] exceptions) {
                if (!OF_EVERY_OBJECT.contains(name + descriptor)) {
                    add(flags, name + descriptor);
                }
                return null;
            }

            private void add(int flags, String member) {
                if ((flags & SEEN) != 0) {
                    members.add(member + " " + (flags & SHAPE));
                }
            }
        }
    }
}
