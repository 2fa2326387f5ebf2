package org.worthwhile.jiraapi;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_ANNOTATION;
import static org.objectweb.asm.Opcodes.ACC_BRIDGE;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACC_VARARGS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.worthwhile.jiraapi.TypeShape.Member;
import org.worthwhile.jiraapi.TypeShape.MemberId;

/** Reads shapes from class files. */
final class DeclaredTypes {

    private DeclaredTypes() {
    }

    /** Without what nobody can name: the body of an enum's constant. */
    static List<TypeShape> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.toString().matches(".*\\$\\d+\\.class")).sorted().map(DeclaredTypes::read).toList();
        }
    }

    static TypeShape of(Class<?> type) throws IOException {
        try (var bytes = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return read(bytes.readAllBytes());
        }
    }

    private static TypeShape read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypeShape read(byte[] bytes) {
        var reader = new ShapeReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reader.shape();
    }

    private static final class ShapeReader extends ClassVisitor {

        private final Map<MemberId, Member> members = new LinkedHashMap<>();
        private final Set<String> marks = new TreeSet<>();
        private final Set<String> flags = new TreeSet<>();
        private String name;
        private Optional<String> superType;
        private Set<String> interfaces;
        private Optional<String> signature;

        private ShapeReader() {
            super(Opcodes.ASM9);
        }

        TypeShape shape() {
            return new TypeShape(name, flags, superType, interfaces, signature, marks, true, members);
        }

        @Override
        public void visit(int version, int access, String type, String generics, String superName, String[] implemented) {
            name = type;
            superType = Optional.ofNullable(superName).filter(s -> !s.equals("java/lang/Object"));
            interfaces = Set.of(implemented);
            signature = Optional.ofNullable(generics);
            addTypeFlags(access, flags);
        }

        @Override
        public void visitInnerClass(String inner, String outer, String simpleName, int access) {
            if (inner.equals(name)) {
                flags.clear();
                addTypeFlags(access, flags);
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return descriptor.startsWith("Ljava/lang/annotation/") ? new MarkReader(descriptor) : null;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String generics, Object value) {
            if (isReachable(access)) {
                add(field, descriptor, new Member(memberFlags(access, false), Set.of(), Optional.ofNullable(generics),
                        Optional.ofNullable(value).map(Object::toString), isDeprecated(access), true));
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String generics, String[] exceptions) {
            if (!isReachable(access)) {
                return null;
            }
            var thrown = exceptions == null ? Set.<String>of() : Set.of(exceptions);
            var methodFlags = memberFlags(access, true);
            add(method, descriptor, new Member(methodFlags, thrown, Optional.ofNullable(generics), Optional.empty(), isDeprecated(access), true));
            return new DefaultReader(methodFlags);
        }

        private void add(String memberName, String descriptor, Member member) {
            members.put(new MemberId(memberName, descriptor), member);
        }

        private final class MarkReader extends AnnotationVisitor {

            private final String annotation;

            private MarkReader(String annotation) {
                super(Opcodes.ASM9);
                this.annotation = annotation;
            }

            @Override
            public void visitEnum(String key, String descriptor, String value) {
                marks.add(annotation + value);
            }

            @Override
            public AnnotationVisitor visitArray(String key) {
                return this;
            }
        }
    }

    private static final class DefaultReader extends MethodVisitor {

        private final Set<String> flags;

        private DefaultReader(Set<String> flags) {
            super(Opcodes.ASM9);
            this.flags = flags;
        }

        @Override
        public AnnotationVisitor visitAnnotationDefault() {
            flags.add("hasdefault");
            return null;
        }
    }

    private static boolean isReachable(int access) {
        return (access & (ACC_PUBLIC | ACC_PROTECTED)) != 0;
    }

    private static boolean isDeprecated(int access) {
        return (access & Opcodes.ACC_DEPRECATED) != 0;
    }

    private static void addTypeFlags(int access, Set<String> flags) {
        add(flags, access, ACC_PUBLIC, "public");
        add(flags, access, ACC_PROTECTED, "protected");
        add(flags, access, ACC_STATIC, "static");
        add(flags, access, ACC_FINAL, "final");
        if ((access & ACC_ANNOTATION) != 0) {
            flags.add("annotation");
        } else if ((access & ACC_INTERFACE) != 0) {
            flags.add("interface");
        } else {
            add(flags, access, ACC_ENUM, "enum");
            add(flags, access, ACC_ABSTRACT, "abstract");
        }
    }

    private static Set<String> memberFlags(int access, boolean isMethod) {
        Set<String> flags = new TreeSet<>();
        add(flags, access, ACC_PUBLIC, "public");
        add(flags, access, ACC_PROTECTED, "protected");
        add(flags, access, ACC_STATIC, "static");
        add(flags, access, ACC_FINAL, "final");
        if (isMethod) {
            add(flags, access, ACC_ABSTRACT, "abstract");
            add(flags, access, ACC_VARARGS, "varargs");
            add(flags, access, ACC_BRIDGE, "bridge");
            add(flags, access, ACC_SYNTHETIC, "synthetic");
        } else {
            add(flags, access, ACC_ENUM, "enumconst");
        }
        return flags;
    }

    private static void add(Set<String> flags, int access, int bit, String flag) {
        if ((access & bit) != 0) {
            flags.add(flag);
        }
    }
}
