package org.worthwhile.acceptance;

import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The classes one class file refers to: its constant pool, the types of its own members and its annotations. */
final class ReferencedClasses extends ClassVisitor {

    private static final int CONSTANT_CLASS = 7;
    private static final int CONSTANT_NAME_AND_TYPE = 12;
    private static final int CONSTANT_METHOD_TYPE = 16;

    private final Set<String> names = new TreeSet<>();

    private ReferencedClasses() {
        super(Opcodes.ASM9);
    }

    static Set<String> of(byte[] classFile) {
        ReferencedClasses found = new ReferencedClasses();
        ClassReader reader = new ClassReader(classFile);
        found.readConstantPool(reader);
        reader.accept(found, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found.names;
    }

    private void readConstantPool(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset == 0) {
                continue;
            }
            switch (reader.readByte(offset - 1)) {
                case CONSTANT_CLASS -> add(Type.getObjectType(reader.readUTF8(offset, buffer)));
                case CONSTANT_NAME_AND_TYPE -> addDescriptor(reader.readUTF8(offset + 2, buffer));
                case CONSTANT_METHOD_TYPE -> addDescriptor(reader.readUTF8(offset, buffer));
                default -> { }
            }
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        addDescriptor(descriptor);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return addAnnotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        addDescriptor(descriptor);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return addAnnotation(annotation);
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
                return addAnnotation(annotation);
            }
        };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return addAnnotation(annotation);
    }

    private AnnotationVisitor addAnnotation(String descriptor) {
        addDescriptor(descriptor);
        return null;
    }

    private void addDescriptor(String descriptor) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            add(type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                add(argument);
            }
        } else {
            add(type);
        }
    }

    private void add(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            names.add(element.getClassName());
        }
    }
}
