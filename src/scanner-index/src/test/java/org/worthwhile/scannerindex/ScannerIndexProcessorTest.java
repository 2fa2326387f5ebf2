package org.worthwhile.scannerindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ScannerIndexProcessorTest {

    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    @Rule
    public final TemporaryFolder output = new TemporaryFolder();

    @Test
    public void isFoundByTheCompiler() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(ScannerIndexProcessor.class);
    }

    @Test
    public void listsNamedClassesSortedWithTheNamesTheyAreGiven() {
        var compilation = compile(
                "package a; @javax.inject.Named(\"clock\") public class Watch {}",
                "package a; @javax.inject.Named public class Bell {}");

        assertThat(compilation.index("component")).hasValue("a.Bell\na.Watch#clock\n");
    }

    @Test
    public void knowsSpringsStereotypesByName() {
        Stream.of("Component", "Service", "Repository", "Controller").forEach(stereotype -> {
            var compilation = compile(
                    "package org.springframework.stereotype; public @interface " + stereotype + " { String value() default \"\"; }",
                    "package a; @org.springframework.stereotype." + stereotype + "(\"it\") public class Bean {}");

            assertThat(compilation.index("component")).hasValue("a.Bean#it\n");
        });
    }

    @Test
    public void takesTheClassOfAClasspathComponentField() {
        var compilation = compile(
                "package com.atlassian.plugin.spring.scanner.annotation.component; public @interface ClasspathComponent { String value() default \"\"; }",
                "package a; public class Bean { @com.atlassian.plugin.spring.scanner.annotation.component.ClasspathComponent(\"text\") StringBuilder b; }");

        assertThat(compilation.index("component")).hasValue("java.lang.StringBuilder#text\n");
    }

    @Test
    public void writesNestedClassesAsAClassLoaderKnowsThem() {
        var compilation = compile("package a; public class Outer { @javax.inject.Named public static class Inner {} }");

        assertThat(compilation.index("component")).hasValue("a.Outer$Inner\n");
    }

    @Test
    public void doesNotTakeAQualifierForAComponent() {
        var compilation = compile("package a; public class Bean { public Bean(@javax.inject.Named(\"x\") Runnable r) {} }");

        assertThat(compilation.index("component")).isEmpty();
    }

    @Test
    public void listsImportsOfFieldsConstructorsAndSettersOfAnyClass() {
        var compilation = compile("""
                package a;
                import %s;
                public class Inventory {
                    @ComponentImport Runnable field;
                    Inventory(@ComponentImport java.util.concurrent.Callable<String> constructor) {}
                    void setter(@ComponentImport("closer") AutoCloseable setter) {}
                }""".formatted(IMPORT));

        assertThat(compilation.index("imports")).hasValue("java.lang.AutoCloseable#closer\njava.lang.Runnable\njava.util.concurrent.Callable\n");
    }

    @Test
    public void listsAnImportOnceHoweverOftenItIsUsed() {
        var compilation = compile(
                "package a; public class One { @%s Runnable r; }".formatted(IMPORT),
                "package a; public class Two { @%s Runnable r; }".formatted(IMPORT));

        assertThat(compilation.index("imports")).hasValue("java.lang.Runnable\n");
    }

    @Test
    public void namesImportsInFullWhoseSimpleNamesCollide() {
        var compilation = compile(
                "package a; public interface Users {}",
                "package b; public interface Users {}",
                "package c; public class Inventory { @%1$s a.Users a; @%1$s b.Users b; @%1$s Runnable r; }".formatted(IMPORT));

        assertThat(compilation.index("imports")).hasValue("a.Users#a.Users\nb.Users#b.Users\njava.lang.Runnable\n");
        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    public void leavesTheShortNameToAnImportWhoseNamesakeIsNamed() {
        var compilation = compile(
                "package a; public interface Users {}",
                "package b; public interface Users {}",
                "package c; public class Inventory { @%1$s a.Users a; @%1$s(\"otherUsers\") b.Users b; }".formatted(IMPORT));

        assertThat(compilation.index("imports")).hasValue("a.Users\nb.Users#otherUsers\n");
    }

    @Test
    public void exportsAClassAndRegistersIt() {
        var compilation = compile("package a; @%s public class Bean implements Runnable { public void run() {} }".formatted(EXPORT));

        assertThat(compilation.index("exports")).hasValue("a.Bean\n");
        assertThat(compilation.index("component")).hasValue("a.Bean\n");
    }

    @Test
    public void exportsTheTypesThatAreAskedForInTheirOrder() {
        var compilation = compile("""
                package a;
                @javax.inject.Named("bean")
                @%s({Runnable.class, java.util.Map.Entry.class, AutoCloseable.class})
                public class Bean {}""".formatted(EXPORT));

        assertThat(compilation.index("exports")).hasValue("a.Bean#java.lang.Runnable,java.util.Map$Entry,java.lang.AutoCloseable\n");
        assertThat(compilation.index("component")).hasValue("a.Bean#bean\n");
    }

    @Test
    public void writesNothingWithoutEntries() {
        var compilation = compile("package a; public class Plain {}");

        assertThat(Stream.of("component", "imports", "exports").flatMap(file -> compilation.index(file).stream())).isEmpty();
    }

    @Test
    public void refusesTwoBeansOfOneName() {
        var compilation = compile(
                "package a; @javax.inject.Named public class Bean {}",
                "package b; @javax.inject.Named public class Bean {}");

        assertThat(compilation.errors()).singleElement().asString().contains("called bean", "a.Bean, b.Bean");
    }

    @Test
    public void refusesABeanThatHidesAnImport() {
        var compilation = compile(
                "package a; @javax.inject.Named public class Runnable {}",
                "package b; public class Inventory { @%s Runnable r; }".formatted(IMPORT));

        assertThat(compilation.errors()).singleElement().asString().contains("called runnable");
    }

    @Test
    public void refusesSeveralNamesForOneImport() {
        var compilation = compile(
                "package a; public class Inventory { @%1$s(\"one\") Runnable a; @%1$s(\"two\") Runnable b; }".formatted(IMPORT));

        assertThat(compilation.errors()).singleElement().asString().contains("java.lang.Runnable", "one, two");
    }

    @Test
    public void addsNoWarningsOfItsOwn() {
        assertThat(compile("package a; @javax.inject.Named public final class Bean { Bean() {} }").warnings()).isEmpty();
    }

    private Compilation compile(String... sources) {
        return Compilation.of(output.getRoot().toPath(), sources);
    }
}
