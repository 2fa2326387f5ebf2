package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SiP data set as its publishers wrote it, read by the test itself: no line of the host's import or of the app is asked. */
final class SipData {

    private static final int PROJECT = 7;
    private static final int HOURS = 14;
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final Path folder;

    private SipData(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where the data set does not lie beside the repository; it is not ours to copy. */
    static SipData besideTheRepository() {
        Path top = Path.of(System.getProperty("worthwhile.top")).toAbsolutePath().normalize();
        Path folder = top.resolveSibling("shared").resolve("data").resolve("sip");
        assumeTrue("the SiP data set is not here", Files.isDirectory(folder));
        return new SipData(folder);
    }

    /** Converts the data set as {@code host-import.md} says, into the folder. */
    void convert(Path target) {
        Path libraries = Places.hostJar().resolveSibling("lib");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", Places.hostJar() + System.getProperty("path.separator") + libraries.resolve("*"),
                "org.worthwhile.host.importer.SipConversion", folder.toString(), target.toString());
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The seconds of each piece of work, by project. */
    Map<String, List<Long>> secondsByProject() {
        try (Stream<String> lines = Files.lines(folder.resolve("Sip-task-info.csv"), StandardCharsets.ISO_8859_1)) {
            return lines.skip(1).map(line -> line.split(COMMA_OUTSIDE_QUOTES, -1)).collect(Collectors.groupingBy(
                    row -> row[PROJECT].replace("\"", ""), Collectors.mapping(row -> seconds(row[HOURS]), Collectors.toCollection(ArrayList::new))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of hours with at most two decimals, in whole numbers. */
    private static long seconds(String hours) {
        String[] parts = (hours + ".").split("\\.", -1);
        String hundredths = (parts[1] + "00").substring(0, 2);
        assertThat(parts[1].length()).as(hours).isLessThanOrEqualTo(2);
        return (Long.parseLong(parts[0]) * 100 + Long.parseLong(hundredths)) * 36;
    }
}
