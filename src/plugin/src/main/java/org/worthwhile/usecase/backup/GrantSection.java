package org.worthwhile.usecase.backup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** Decisions on rights in a document. A holder who is not here is left out; what is left of the decision holds, and gives to nobody else. */
final class GrantSection implements SectionReading {

    private final RestoreWork work;
    private final Set<Object> decided = new HashSet<>();

    GrantSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(GrantDecision decision, PortableNames names) {
        return new Fields().putIfAny("project", decision.projectId().map(names::project)).put("right", decision.right().name())
                .put("holders", decision.holders().stream().sorted(Comparator.comparing(Holder::text))
                        .map(holder -> names.holder(holder).map()).collect(Collectors.toList())).map();
    }

    @Override
    public void restore(Record record) {
        Optional<String> project = record.textIfAny("project");
        Optional<Long> projectId = project.flatMap(work.names::project);
        Right right = record.read("right", Right::valueOf);
        List<Record> written = record.parts("holders");
        if (!decided.add(List.of(project, right))) {
            throw RestoreWork.twice(record, "right");
        }
        if (project.isPresent() && projectId.isEmpty()) {
            written.forEach(GrantSection::check);
            work.findings.leftOut(Loss.DECISION, Missing.PROJECT, project.get());
        } else {
            Set<Holder> holders = written.stream().map(this::holder).flatMap(Optional::stream).collect(Collectors.toSet());
            work.target.grant(new GrantDecision(projectId, right, holders));
        }
    }

    private Optional<Holder> holder(Record holder) {
        check(holder);
        switch (kind(holder)) {
            case GROUP:
                return group(holder.text("name"));
            case ROLE:
                return role(holder.text("name"));
            case BROWSERS:
                return Optional.of(Holder.browsers());
            case ISSUE_EDITORS:
                return Optional.of(Holder.issueEditors());
            case PROJECT_ADMINISTRATORS:
                return Optional.of(Holder.projectAdministrators());
            default:
                return Optional.of(Holder.jiraAdministrators());
        }
    }

    private static void check(Record holder) {
        Holder.Kind kind = kind(holder);
        boolean isNamed = holder.textIfAny("name").filter(name -> !name.isEmpty()).isPresent();
        if (isNamed != (kind == Holder.Kind.GROUP || kind == Holder.Kind.ROLE)) {
            throw holder.problem("name", "worthwhile.error.backup-unreadable");
        }
    }

    private static Holder.Kind kind(Record holder) {
        return holder.read("kind", Holder.Kind::valueOf);
    }

    private Optional<Holder> group(String name) {
        if (!work.names.isGroup(name)) {
            work.findings.leftOut(Loss.HOLDER, Missing.GROUP, name);
            return Optional.empty();
        }
        return Optional.of(Holder.group(name));
    }

    private Optional<Holder> role(String name) {
        Optional<Long> id = work.names.role(name);
        if (id.isEmpty()) {
            work.findings.leftOut(Loss.HOLDER, Missing.ROLE, name);
        }
        return id.map(Holder::role);
    }
}
