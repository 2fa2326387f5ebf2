package org.worthwhile.host.tracker.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.codehaus.jackson.JsonNode;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.StatusCategory;

/** One issue of a demo file. */
final class DemoIssue {

    private final JsonNode json;

    DemoIssue(JsonNode json) {
        this.json = json;
    }

    String summary() {
        return json.get("summary").getTextValue();
    }

    IssueType type() {
        return Constant.byName(IssueType.class, json.get("type").getTextValue());
    }

    IssueStatus status() {
        return Constant.byName(IssueStatus.class, json.get("status").getTextValue());
    }

    boolean isDone() {
        return status().category() == StatusCategory.DONE;
    }

    IssuePriority priority() {
        return text("priority").map(name -> Constant.byName(IssuePriority.class, name)).orElse(IssuePriority.MEDIUM);
    }

    /** Description, assignee, reporter, worklogRole. */
    Optional<String> text(String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::getTextValue);
    }

    /** Days ago: created, closed. Days from now: due. Hours: estimate. */
    OptionalInt number(String field) {
        return json.has(field) ? OptionalInt.of(json.get(field).getIntValue()) : OptionalInt.empty();
    }

    boolean isConfidential() {
        return json.path("security").getBooleanValue();
    }

    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        json.path(field).forEach(name -> names.add(name.getTextValue()));
        return names;
    }

    List<DemoIssue> subTasks() {
        List<DemoIssue> subTasks = new ArrayList<>();
        json.path("subTasks").forEach(subTask -> subTasks.add(new DemoIssue(subTask)));
        return subTasks;
    }

    List<JsonNode> comments() {
        List<JsonNode> comments = new ArrayList<>();
        json.path("comments").forEach(comments::add);
        return comments;
    }
}
