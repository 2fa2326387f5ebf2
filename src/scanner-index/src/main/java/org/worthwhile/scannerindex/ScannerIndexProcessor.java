package org.worthwhile.scannerindex;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes the index that Atlassian's Spring Scanner reads at run time, from the annotations of the sources being compiled. Annotations
 * are known by name only, so nothing of Atlassian or Spring is needed to run this.
 */
public final class ScannerIndexProcessor extends AbstractProcessor {

    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
    private static final Set<String> COMPONENTS = Set.of(
            "com.atlassian.plugin.spring.scanner.annotation.component.ClasspathComponent",
            "jakarta.inject.Named",
            "javax.inject.Named",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service");

    private final Index index = new Index();
    private AnnotatedElements elements;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        var names = new HashSet<>(COMPONENTS);
        names.add(IMPORT);
        names.add(EXPORT);
        return names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        elements = new AnnotatedElements(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (var annotation : annotations) {
            for (var element : round.getElementsAnnotatedWith(annotation)) {
                add(annotation, element);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private void add(TypeElement annotation, Element element) {
        var name = annotation.getQualifiedName().toString();
        if (COMPONENTS.contains(name) && elements.isBean(element, name)) {
            index.addComponent(elements.typeName(element), elements.text(element, name));
        } else if (name.equals(EXPORT)) {
            index.addExport(elements.typeName(element), elements.types(element, name));
        } else if (name.equals(IMPORT) && elements.isVariable(element)) {
            index.addImport(elements.typeName(element), elements.text(element, name));
        }
    }

    private void finish() {
        index.problems().forEach(problem -> processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem));
        try {
            new IndexFiles(processingEnv.getFiler()).write(index);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "The scanner index could not be written: " + e);
        }
    }
}
