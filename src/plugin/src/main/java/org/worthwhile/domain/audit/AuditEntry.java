package org.worthwhile.domain.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.access.Person;

/** Who did what to which thing and when, with what stood there before and after. */
public final class AuditEntry {

    private final Person who;
    private final Instant at;
    private final String subject;
    private final long subjectId;
    private final long projectId;
    private final String action;
    private final String before;
    private final String after;

    private AuditEntry(Builder from) {
        who = Objects.requireNonNull(from.who, "who");
        at = Objects.requireNonNull(from.at, "at");
        subject = Objects.requireNonNull(from.subject, "subject");
        subjectId = from.subjectId;
        projectId = from.projectId;
        action = Objects.requireNonNull(from.action, "action");
        before = from.before;
        after = from.after;
    }

    /** @param subject the kind of thing, for example "value-note" */
    public static Builder about(String subject, long subjectId) {
        return new Builder(subject, subjectId);
    }

    public Person who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    public String subject() {
        return subject;
    }

    public long subjectId() {
        return subjectId;
    }

    /** The project in whose name it was done. */
    public long projectId() {
        return projectId;
    }

    /** A past participle: "added", "revised". */
    public String action() {
        return action;
    }

    /** A JSON object of texts; absent when there was nothing before. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** A JSON object of texts; absent when nothing is left. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** Collects the parts of an entry. */
    public static final class Builder {

        private final String subject;
        private final long subjectId;
        private Person who;
        private Instant at;
        private long projectId;
        private String action;
        private String before;
        private String after;

        private Builder(String subject, long subjectId) {
            this.subject = subject;
            this.subjectId = subjectId;
        }

        public Builder by(Person person, Instant time) {
            who = person;
            at = time;
            return this;
        }

        public Builder inProject(long id) {
            projectId = id;
            return this;
        }

        public Builder action(String pastParticiple) {
            action = pastParticiple;
            return this;
        }

        public Builder before(String text) {
            before = text;
            return this;
        }

        public Builder after(String text) {
            after = text;
            return this;
        }

        public AuditEntry build() {
            return new AuditEntry(this);
        }
    }
}
