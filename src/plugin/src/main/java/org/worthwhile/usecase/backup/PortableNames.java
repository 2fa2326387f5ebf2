package org.worthwhile.usecase.backup;

import java.util.Optional;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.grant.Holder;

/** Writes Jira's things so that another Jira knows them: by key and by name. What is gone keeps its id, behind a mark no key begins with. */
final class PortableNames {

    static final String GONE = "#";

    private final Directory directory;
    private final Recent<Long, String> projects;
    private final Recent<Long, String> issues;
    private final Recent<String, Optional<String>> people;

    PortableNames(Directory directory) {
        this.directory = directory;
        this.projects = new Recent<>(id -> directory.projectKey(id).orElse(GONE + id));
        this.issues = new Recent<>(id -> directory.issueKey(id).orElse(GONE + id));
        this.people = new Recent<>(directory::userName);
    }

    String project(long id) {
        return projects.to(id);
    }

    String issue(long id) {
        return issues.to(id);
    }

    /** Without a name for somebody Jira does not know. */
    Fields person(String key) {
        return new Fields().put("key", key).putIfAny("name", people.to(key));
    }

    Fields stamp(Stamp stamp) {
        return stamp(stamp.by(), stamp.at().toString());
    }

    Fields stamp(Person by, String at) {
        return new Fields().put("by", person(by.key())).put("at", at);
    }

    Fields holder(Holder holder) {
        Fields fields = new Fields().put("kind", holder.kind().name());
        holder.groupName().ifPresent(name -> fields.put("name", name));
        holder.roleId().ifPresent(id -> fields.put("name", role(id)));
        return fields;
    }

    String role(long id) {
        return directory.roleName(id).orElse(GONE + id);
    }
}
