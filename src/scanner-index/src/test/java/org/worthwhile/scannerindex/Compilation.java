package org.worthwhile.scannerindex;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources given as text with the processor, into a folder. */
final class Compilation {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("public (?:final |abstract )*(?:class|interface|@interface) (\\w+)");

    private final Path output;
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    private Compilation(Path output) {
        this.output = output;
    }

    static Compilation of(Path output, String... sources) {
        var compilation = new Compilation(output);
        compilation.run(Stream.of(sources).map(Source::new).toList());
        return compilation;
    }

    List<String> errors() {
        return diagnostics.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).map(d -> d.getMessage(Locale.ROOT)).toList();
    }

    List<String> warnings() {
        return diagnostics.getDiagnostics().stream().filter(d -> d.getKind() != Diagnostic.Kind.ERROR).map(d -> d.getMessage(Locale.ROOT)).toList();
    }

    /** The exact text of an index file; absent when there is none. */
    Optional<String> index(String file) {
        var path = output.resolve("META-INF/plugin-components").resolve(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<Source> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("-d", output.toString(), "-Xlint:all,-processing");
        var task = compiler.getTask(new StringWriter(), null, diagnostics, options, null, sources);
        task.setProcessors(List.of(new ScannerIndexProcessor()));
        task.call();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String text) {
            super(URI.create("string:///" + (first(PACKAGE, text) + "." + first(TYPE, text)).replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String first(Pattern pattern, String text) {
            return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
        }
    }
}
