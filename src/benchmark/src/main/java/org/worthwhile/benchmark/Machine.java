package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** On what, of what, and when was measured. */
final class Machine {

    private static final long GIGABYTE = 1L << 30;

    private Machine() { }

    static void describe(Report report, Database database, World world) {
        Report.Table table = report.table("machine", "", "");
        table.row("Date", LocalDate.now(ZoneOffset.UTC));
        table.row("Commit", commit());
        table.row("Processor", Runtime.getRuntime().availableProcessors() + " × " + processor());
        table.row("Memory", String.format(Locale.ENGLISH, "%d GB, of which the one Java process takes at most %.1f GB", memory() / GIGABYTE,
                Runtime.getRuntime().maxMemory() / (double) GIGABYTE));
        table.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + "; " + HeapWatch.collectorNames());
        table.row("Database", "PostgreSQL " + database.text("SHOW server_version") + ", started by the benchmark as it comes, shared_buffers "
                + database.text("SHOW shared_buffers"));
        table.row("Data", world.scale.words());
    }

    /** Tasks that wanted a processor in the last minute, also those of others: with more of them than processors, times say little, and least about many short questions. */
    static String load() {
        return String.format(Locale.ENGLISH, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Says so when what was measured is not what was committed. */
    private static String commit() {
        String changed = output("git", "status", "--porcelain", "--untracked-files=no");
        return output("git", "rev-parse", "--short", "HEAD") + (changed.isEmpty() ? "" : ", with changes");
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream().filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }
}
