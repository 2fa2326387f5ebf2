package org.worthwhile.host.importer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Turns the SiP effort-estimation data set (see {@code src/docs/host-import.md}) into the files {@link CsvImport} reads: a task
 * becomes an issue, each of its rows one worklog of that developer on the day the task was completed, else started, else estimated.
 */
public final class SipConversion {

    private static final CSVFormat INPUT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().appendPattern("dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 2000).toFormatter(Locale.ENGLISH);
    private static final Set<String> DONE = Set.of("FINISHED", "COMPLETED", "RELEASED", "CHRONICLE");
    private static final Map<String, String> TYPES = Map.of("Enhancement", "Story", "Bug", "Bug");
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Path from;
    private final Path to;
    private final Map<String, Dates> dates = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Set<String> people = new TreeSet<>();

    public SipConversion(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Folder of the data set, folder for the files. */
    public static void main(String[] folders) throws IOException {
        new SipConversion(Path.of(folders[0]), Path.of(folders[1])).convert();
    }

    public void convert() throws IOException {
        Files.createDirectories(to);
        readDates();
        try (CSVPrinter issues = output("issues.csv", "Key", "Type", "Summary", "Status", "Priority", "Reporter", "Assignee", "Created", "Updated",
                "Original estimate", "Labels", "Components");
                CSVPrinter worklogs = output("worklogs.csv", "Issue", "Author", "Started", "Time spent");
                CSVParser tasks = input("Sip-task-info.csv")) {
            for (CSVRecord row : tasks) {
                convert(row, issues, worklogs);
            }
        }
        writeProjects();
        writePeople();
    }

    private void readDates() throws IOException {
        try (CSVParser rows = input("est-act-dates.csv")) {
            for (CSVRecord row : rows) {
                dates.put(row.get("TaskNumber"), new Dates(day(row.get("EstimateOn")), day(row.get("StartedOn")), day(row.get("CompletedOn"))));
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip(), DAY));
    }

    private void convert(CSVRecord row, CSVPrinter issues, CSVPrinter worklogs) throws IOException {
        String task = row.get("TaskNumber");
        Dates days = dates.get(task);
        if (!keys.containsKey(task)) {
            String project = row.get("ProjectCode");
            keys.put(task, project + "-" + numbers.merge(project, 1, Integer::sum));
            issue(row, days, issues);
        }
        worklogs.printRecord(keys.get(task), person(row.get("DeveloperID")), days.worked(), seconds(row.get("DeveloperHoursActual")));
    }

    private void issue(CSVRecord row, Dates days, CSVPrinter issues) throws IOException {
        issues.printRecord(keys.get(row.get("TaskNumber")), TYPES.getOrDefault(row.get("SubCategory"), "Task"), row.get("Summary"),
                DONE.contains(row.get("StatusCode")) ? "Done" : "To Do", priority(row.get("Priority")), person(row.get("RaisedByID")),
                person(row.get("AssignedToID")), days.estimated.orElseThrow(), days.worked(), seconds(row.get("HoursEstimate")),
                row.get("SubCategory").replace(' ', '-'), row.get("ProjectBreakdownCode"));
    }

    private String person(String id) {
        String name = "sip" + id.strip();
        people.add(name);
        return name;
    }

    /** Hours have two decimals at most, so seconds are whole. */
    private static long seconds(String hours) {
        return new BigDecimal(hours.strip()).multiply(SECONDS_PER_HOUR).longValueExact();
    }

    /** The data set counts from 1, the most urgent, to 10. */
    private static String priority(String number) {
        String[] names = {"Highest", "High", "Medium", "Low"};
        int place = Integer.parseInt(number.strip()) - 1;
        return place < names.length ? names[place] : "Lowest";
    }

    private void writeProjects() throws IOException {
        try (CSVPrinter projects = output("projects.csv", "Key", "Name")) {
            for (String key : numbers.keySet()) {
                projects.printRecord(key, "SiP project " + key.substring(2));
            }
        }
    }

    private void writePeople() throws IOException {
        try (CSVPrinter users = output("users.csv", "Name", "Display name")) {
            for (String name : people) {
                users.printRecord(name, "SiP person " + name.substring(3));
            }
        }
    }

    private CSVParser input(String name) throws IOException {
        return CSVParser.parse(from.resolve(name), StandardCharsets.ISO_8859_1, INPUT);
    }

    private CSVPrinter output(String name, String... columns) throws IOException {
        return CSVFormat.DEFAULT.builder().setHeader(columns).build().print(to.resolve(name), StandardCharsets.UTF_8);
    }

    private record Dates(Optional<LocalDate> estimated, Optional<LocalDate> started, Optional<LocalDate> completed) {

        LocalDate worked() {
            return completed.or(() -> started).or(() -> estimated).orElseThrow();
        }
    }
}
