package org.worthwhile.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Builds a small app for a test: sources are compiled in memory and packed with a real manifest. */
public final class SmallApp {

    private static final String SPRING_FILE = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
              <scanner:scan-indexes/>
            </beans>
            """;

    /** By their sources: many tests vary only the descriptor of one app. */
    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final String key;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String version = "1.0";
    private String modules = "";

    private SmallApp(String key) {
        this.key = key;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", key);
        headers.put("Atlassian-Plugin-Key", key);
    }

    public static SmallApp withKey(String key) {
        return new SmallApp(key);
    }

    public SmallApp version(String newVersion) {
        version = newVersion;
        return this;
    }

    /** What stands in the descriptor after plugin-info. */
    public SmallApp modules(String xml) {
        modules = xml;
        return this;
    }

    /** A null value leaves the header out. */
    public SmallApp header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public SmallApp importing(String... packages) {
        return header("Import-Package", String.join(",", packages));
    }

    public SmallApp file(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
        return this;
    }

    /** Language files are read as ISO-8859-1. */
    public SmallApp properties(String path, String text) {
        files.put(path, text.getBytes(ISO_8859_1));
        return this;
    }

    public SmallApp source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** Lines of a file of META-INF/plugin-components. */
    public SmallApp index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    public SmallApp scanned() {
        return file("META-INF/spring/plugin-context.xml", SPRING_FILE);
    }

    public Path in(Path folder) {
        files.putIfAbsent("atlassian-plugin.xml", descriptor().getBytes(UTF_8));
        files.putAll(COMPILED.computeIfAbsent(Map.copyOf(sources), SmallApp::compile));
        Path jar = folder.resolve(key + "-" + version + "-" + System.nanoTime() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private String descriptor() {
        return """
                <atlassian-plugin key="%s" name="A small app" plugins-version="2">
                  <plugin-info>
                    <description>For a test</description>
                    <version>%s</version>
                    <vendor name="Somebody"/>
                    <param name="configure.url">/configure</param>
                  </plugin-info>
                  %s
                </atlassian-plugin>
                """.formatted(key, version, modules);
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> {
            if (value != null) {
                attributes.putValue(name, value);
            }
        });
        return manifest;
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (ClassesInMemory classes = new ClassesInMemory(javac.getStandardFileManager(null, null, UTF_8))) {
            List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            List<Source> units = new ArrayList<>();
            sources.forEach((name, text) -> units.add(new Source(name, text)));
            if (!javac.getTask(messages, classes, null, options, null, units).call()) {
                throw new IllegalStateException(messages.toString());
            }
            return classes.files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        ClassesInMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind,
                javax.tools.FileObject sibling) {
            String path = className.replace('.', '/') + ".class";
            return new SimpleJavaFileObject(URI.create("string:///" + path), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(path, first -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> files() {
            Map<String, byte[]> files = new LinkedHashMap<>();
            written.forEach((path, bytes) -> files.put(path, bytes.toByteArray()));
            return files;
        }
    }
}
