package org.worthwhile.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every declaration is what the real API has, and nothing more than a declaration. */
public class DeclarationsTest {

    private static final Path CLASSES = Resources.classesOf(Issue.class);

    private static List<TypeShape> declared;
    private static List<Difference> differences;
    private static ReviewedExceptions exceptions;

    @BeforeClass
    public static void compare() throws IOException {
        declared = DeclaredTypes.in(CLASSES);
        var comparison = new Comparison(Resources.recordedTypes(), Resources.removals());
        differences = declared.stream().flatMap(type -> comparison.differences(type).stream()).toList();
        exceptions = Resources.reviewedExceptions();
    }

    @Test
    public void areFound() {
        assertThat(declared).extracting(TypeShape::name).contains("com/atlassian/jira/issue/Issue", "com/atlassian/activeobjects/external/ActiveObjects");
    }

    @Test
    public void areExactlyTheRecordedSignatures() {
        assertThat(differences).filteredOn(difference -> !exceptions.excuses(difference)).isEmpty();
    }

    @Test
    public void needEveryReviewedException() {
        assertThat(exceptions.unused(differences)).isEmpty();
    }

    @Test
    public void holdNoBehaviour() throws IOException {
        List<String> behaving = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new BehaviourFinder(behaving), 0);
            }
        }
        assertThat(behaving).isEmpty();
    }

    /** Collects methods that come to an end; constructors may, and so may what a compiler writes for enums and bridges. */
    private static final class BehaviourFinder extends ClassVisitor {

        private final List<String> behaving;
        private String type;
        private boolean isEnum;

        private BehaviourFinder(List<String> behaving) {
            super(Opcodes.ASM9);
            this.behaving = behaving;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            type = name;
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            if (isEnum || (access & Opcodes.ACC_SYNTHETIC) != 0 || Set.of("<init>", "<clinit>").contains(name)) {
                return null;
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
                        behaving.add(type + " " + name + " " + descriptor);
                    }
                }
            };
        }
    }
}
