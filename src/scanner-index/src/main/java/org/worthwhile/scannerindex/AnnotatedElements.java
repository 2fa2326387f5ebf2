package org.worthwhile.scannerindex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads from annotated classes, fields and parameters what the index says about them. */
final class AnnotatedElements {

    private final Elements elements;
    private final Types types;

    AnnotatedElements(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
    }

    /** A stereotype makes a bean of the class it stands on; on a field or parameter {@code Named} only chooses a bean. */
    boolean isBean(Element element, String annotation) {
        return isVariable(element) ? annotation.endsWith(".ClasspathComponent") : element instanceof TypeElement;
    }

    boolean isVariable(Element element) {
        return element instanceof VariableElement;
    }

    /** Name by which a class loader knows the class, or the class of the field or parameter. */
    String typeName(Element element) {
        return typeName(element.asType());
    }

    private String typeName(TypeMirror type) {
        var erased = types.asElement(types.erasure(type));
        return erased instanceof TypeElement declared ? elements.getBinaryName(declared).toString() : type.toString();
    }

    /** The annotation's value when it was written and is not blank. */
    Optional<String> text(Element element, String annotation) {
        return value(element, annotation).map(value -> value.getValue().toString()).filter(text -> !text.isBlank());
    }

    /** The classes written as the annotation's value, in that order. */
    List<String> types(Element element, String annotation) {
        return value(element, annotation).map(this::types).orElseGet(List::of);
    }

    private List<String> types(AnnotationValue array) {
        return ((List<?>) array.getValue()).stream().map(AnnotationValue.class::cast)
                .map(value -> typeName((TypeMirror) value.getValue())).toList();
    }

    private Optional<? extends AnnotationValue> value(Element element, String annotation) {
        return element.getAnnotationMirrors().stream().filter(mirror -> name(mirror).equals(annotation))
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue).findFirst();
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
    }
}
