package org.worthwhile.acceptance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A local Jira in a process of its own, as the README starts it, with a fresh home below {@code target}; it ends with the JVM at the latest. */
final class LocalJiraProcess implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 30;
    private static final int LINES_SHOWN_ON_FAILURE = 60;
    private static final Set<LocalJiraProcess> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(LocalJiraProcess::close)));
    }

    private final Path home;
    private final Path log;
    private final List<String> options;

    private Process process;
    private URI address;

    private LocalJiraProcess(Path home, List<String> options) {
        this.home = home;
        this.log = home.resolveSibling(home.getFileName() + ".log");
        this.options = new ArrayList<>(options);
    }

    /** Starts in a new, empty home; {@code name} is its folder's name. */
    static LocalJiraProcess startNew(String name, String... options) {
        Path home = Places.target().resolve("jira").resolve(name);
        LocalJiraProcess jira = new LocalJiraProcess(home, List.of(options));
        try {
            delete(home);
            Files.createDirectories(home);
            Files.deleteIfExists(jira.log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jira.start(0);
        return jira;
    }

    /** With the app. */
    static LocalJiraProcess startWithApp(String name, String... options) {
        return startNew(name, Stream.concat(Stream.of("--install", Places.appJar().toString()), Stream.of(options)).toArray(String[]::new));
    }

    /** With the app, on a database that others, and other nodes, may look into. */
    static LocalJiraProcess startOn(EmbeddedPostgres database, String name, String... options) {
        return startWithApp(name, Stream.concat(Stream.of(on(database)), Stream.of(options)).toArray(String[]::new));
    }

    /** The options that name a database. */
    static String[] on(EmbeddedPostgres database) {
        return new String[] {"--database", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres", "--database-user", "postgres", "--database-password", "postgres"};
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /** Stops as an administrator would and starts again in the same home at the same address. */
    void restart() {
        stop();
        start(address.getPort());
    }

    /** Starts again after {@link #stop}, with more options than before. */
    void startAgainWith(String... more) {
        options.addAll(List.of(more));
        start(address.getPort());
    }

    /** Where the process keeps everything unless it has a database elsewhere. */
    Path home() {
        return home;
    }

    /** Ends the process without any chance to tidy up, and starts again. */
    void killAndStart() {
        process.destroyForcibly();
        awaitEnd();
        start(address.getPort());
    }

    void stop() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(int port) {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        try {
            process = new ProcessBuilder(command(port)).redirectErrorStream(true).start();
            STARTED.add(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(() -> follow(process, ready), "log of " + home.getFileName());
        reader.setDaemon(true);
        reader.start();
        address = await(ready);
        forgetImport();
    }

    /** What a first start brought in is there at the next one. */
    private void forgetImport() {
        int imported = options.indexOf("--import");
        if (imported >= 0) {
            options.subList(imported, imported + 2).clear();
        }
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Duser.timezone=UTC",
                "-jar", Places.hostJar().toString(), "--home", home.toString(), "--port", Integer.toString(port)));
        command.addAll(options);
        return command;
    }

    private void follow(Process followed, CompletableFuture<URI> ready) {
        try (BufferedReader lines = followed.inputReader(StandardCharsets.UTF_8);
                BufferedWriter copy = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.startsWith("READY ")) {
                    ready.complete(URI.create(line.substring("READY ".length()).trim()));
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("The process ended before it was ready."));
    }

    private URI await(CompletableFuture<URI> ready) {
        try {
            return ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The local Jira did not start. End of " + log + ":\n" + endOfLog(), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The local Jira did not stop. End of " + log + ":\n" + endOfLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String endOfLog() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN_ON_FAILURE), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
