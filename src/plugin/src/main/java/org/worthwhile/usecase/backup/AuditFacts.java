package org.worthwhile.usecase.backup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.grant.Holder;

/** Facts in the audit trail name Jira's things and ours by their ids. In a document they name them as everything else there does. */
final class AuditFacts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String BLANK = " ";
    private static final String HOLDERS = "holders";
    private static final String ROLE = "role:";
    private static final String PERSON_IN_PROJECT = "person-in-project:";
    /** No role of Jira has it: read as a role that is gone. */
    private static final String NO_ROLE = "role:0";

    private final Subject subject;
    private final RestoreWork work;

    AuditFacts(Subject subject, RestoreWork work) {
        this.subject = subject;
        this.work = work;
    }

    static Map<String, String> portable(Subject subject, Map<String, String> facts, PortableNames names) {
        Map<String, String> portable = new TreeMap<>(facts);
        switch (subject) {
            case NOTE:
                portable.computeIfPresent("links", (name, links) -> beforeColon(links, issue -> ifNumber(issue, names::issue)));
                break;
            case GRANT:
                portable.computeIfPresent(HOLDERS, (name, holders) -> lines(holders, holder -> portableHolder(holder, names)));
                break;
            case WORK:
                portable.computeIfPresent("project", (name, id) -> ifNumber(id, names::project));
                break;
            default:
                portable.computeIfPresent("level", (name, level) -> portableLevel(level, names));
        }
        return portable;
    }

    /** What was restored from elsewhere may name by key what has no id here. */
    private static String ifNumber(String text, LongFunction<String> name) {
        return NUMBER.matcher(text).matches() ? name.apply(Long.parseLong(text)) : text;
    }

    private static String portableHolder(String text, PortableNames names) {
        return Holder.of(text).roleId().map(id -> ROLE + names.role(id)).orElse(text);
    }

    private static String portableLevel(String text, PortableNames names) {
        int end = text.lastIndexOf(':') + 1;
        return text.startsWith(PERSON_IN_PROJECT) ? text.substring(0, end) + ifNumber(text.substring(end), names::project) : text;
    }

    /** The text that is stored here. */
    Optional<String> text(Record record, String name) {
        return record.isText(name) ? record.textIfAny(name).map(text -> unread(record, name, text))
                : record.partIfAny(name).map(this::text);
    }

    private String unread(Record record, String name, String text) {
        if (subject == Subject.GRANT) {
            throw record.problem(name, "worthwhile.error.not-object");
        }
        return text;
    }

    private String text(Record facts) {
        Map<String, String> local = new TreeMap<>();
        facts.open().keySet().forEach(name -> facts.textIfAny(name).ifPresent(value -> local.put(name, value)));
        switch (subject) {
            case NOTE:
                local.computeIfPresent("links", (name, links) -> beforeColon(links, issue -> work.names.issue(issue).map(Object::toString).orElse(issue)));
                ref(local, "customer", work.customers);
                ref(local, "contact", work.contacts);
                break;
            case CONTACT:
                ref(local, "customer", work.customers);
                break;
            case GRANT:
                local.put(HOLDERS, facts.read(HOLDERS, holders -> lines(holders, this::localHolder)));
                break;
            case WORK:
                local.computeIfPresent("project", (name, key) -> work.names.project(key).map(Object::toString).orElse(key));
                break;
            default:
                local.computeIfPresent("level", (name, level) -> localLevel(level));
        }
        return AuditText.of(local);
    }

    private static void ref(Map<String, String> facts, String name, Refs known) {
        facts.computeIfPresent(name, (fact, ref) -> NUMBER.matcher(ref).matches() && known.has(Long.parseLong(ref))
                ? Long.toString(known.idOf(Long.parseLong(ref)).getAsLong()) : ref);
    }

    private String localHolder(String text) {
        return text.startsWith(ROLE) ? work.names.role(text.substring(ROLE.length())).map(id -> ROLE + id).orElse(NO_ROLE)
                : Holder.of(text).text();
    }

    private String localLevel(String text) {
        int end = text.lastIndexOf(':');
        if (text.startsWith(PERSON_IN_PROJECT) && end >= PERSON_IN_PROJECT.length()) {
            String project = text.substring(end + 1);
            return PERSON_IN_PROJECT + work.names.authorKnownAs(text.substring(PERSON_IN_PROJECT.length(), end)) + ":"
                    + work.names.project(project).map(Object::toString).orElse(project);
        }
        int person = text.indexOf(':');
        return person < 0 ? text : text.substring(0, person + 1) + work.names.authorKnownAs(text.substring(person + 1));
    }

    /** Changes what stands before the last colon of each part. */
    private static String beforeColon(String text, UnaryOperator<String> change) {
        return text.isEmpty() ? text : Arrays.stream(text.split(BLANK))
                .map(part -> part.lastIndexOf(':') < 0 ? part
                        : change.apply(part.substring(0, part.lastIndexOf(':'))) + part.substring(part.lastIndexOf(':')))
                .collect(Collectors.joining(BLANK));
    }

    private static String lines(String text, UnaryOperator<String> change) {
        return text.isEmpty() ? text : text.lines().map(change).collect(Collectors.joining("\n"));
    }
}
