package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** Issues as a CSV file. A column is repeated as often as the issue with the most values needs it. */
final class IssueCsv {

    private final Desk desk;
    private final Visit visit;

    IssueCsv(Desk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
    }

    String of(List<IssueColumn> columns, List<TrackerIssue> issues) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        issues.forEach(issue -> lines.add(new ArrayList<>()));
        for (IssueColumn column : columns) {
            if (column.field().isPresent()) {
                custom(column.field().get(), column.label(), issues, lines);
            } else {
                add(column.label(), own(column.id(), issues), lines);
            }
        }
        return printed(lines);
    }

    private static void add(String label, List<List<String>> values, List<List<String>> lines) {
        int width = Math.max(1, values.stream().mapToInt(List::size).max().orElse(1));
        for (int place = 0; place < width; place++) {
            lines.get(0).add(label);
            for (int row = 0; row < values.size(); row++) {
                lines.get(row + 1).add(place < values.get(row).size() ? values.get(row).get(place) : "");
            }
        }
    }

    /** The parts that the type tells of, in the order they first appear. */
    private void custom(JiraCustomField field, String label, List<TrackerIssue> issues, List<List<String>> lines) {
        String heading = "Custom field (" + label + ")";
        List<Map<String, List<String>>> parts = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (TrackerIssue issue : issues) {
            Issue asked = desk.fields().issue(issue);
            Map<String, List<String>> ofIssue = new LinkedHashMap<>();
            desk.fields().html().inCsv(field, asked, heading).ifPresent(told -> told.getParts().forEach(part -> {
                labels.putIfAbsent(part.getId(), part.getItemLabel());
                ofIssue.put(part.getId(), part.getValues().map(value -> value == null ? "" : value).toList());
            }));
            parts.add(ofIssue);
        }
        if (labels.isEmpty()) {
            labels.put(field.getId(), heading);
        }
        labels.forEach((id, shown) -> add(shown, parts.stream().map(ofIssue -> ofIssue.getOrDefault(id, List.of())).toList(), lines));
    }

    private List<List<String>> own(String id, List<TrackerIssue> issues) {
        Set<String> keys = issues.stream().flatMap(issue -> Stream.concat(issue.assigneeKey().stream(), issue.reporterKey().stream()))
                .collect(Collectors.toSet());
        Map<String, TrackerUser> people = desk.tracker().users().byKeys(keys);
        Map<Long, String> projects = desk.tracker().projects().all().stream().collect(Collectors.toMap(TrackerProject::id, TrackerProject::name));
        return issues.stream().map(issue -> own(id, issue, people, projects)).toList();
    }

    private List<String> own(String id, TrackerIssue issue, Map<String, TrackerUser> people, Map<Long, String> projects) {
        return switch (id) {
            case "issuekey" -> List.of(issue.key());
            case "summary" -> List.of(issue.summary());
            case "project" -> List.of(projects.get(issue.projectId()));
            case "issuetype" -> List.of(issue.type().displayName());
            case "status" -> List.of(issue.status().displayName());
            case "priority" -> List.of(issue.priority().displayName());
            case "resolution" -> List.of(issue.resolution().map(Constant::displayName).orElse("Unresolved"));
            case "assignee" -> issue.assigneeKey().map(people::get).map(TrackerUser::name).stream().toList();
            case "reporter" -> issue.reporterKey().map(people::get).map(TrackerUser::name).stream().toList();
            case "created" -> List.of(MomentView.of(issue.created(), visit.zone()).text());
            case "updated" -> List.of(MomentView.of(issue.updated(), visit.zone()).text());
            case "duedate" -> issue.due().map(Object::toString).stream().toList();
            case "labels" -> issue.labels();
            case "components" -> issue.components();
            case "fixVersions" -> issue.fixVersions();
            default -> throw new IllegalArgumentException("No column " + id);
        };
    }

    private static String printed(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecords(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
