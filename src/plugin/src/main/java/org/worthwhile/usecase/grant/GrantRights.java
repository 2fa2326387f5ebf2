package org.worthwhile.usecase.grant;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.usecase.Problems;

/** Decides who holds a right, as a default or in one project. */
@Named
public class GrantRights {

    /** Stands for the defaults where the audit trail wants a project. */
    static final long DEFAULTS = 0;
    static final String SUBJECT = "grant";

    private final GrantScope scope;
    private final Grants grants;
    private final Standing standing;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public GrantRights(GrantScope scope, Grants grants, Standing standing, AuditTrail trail, Clock clock) {
        this.scope = scope;
        this.grants = grants;
        this.standing = standing;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, or none when one is not acceptable. Fields are named "VIEW_BUDGET" and so on. */
    public void grant(Optional<Person> who, List<GrantRequest> requests) {
        Person person = who.orElseThrow(NotLoggedIn::new);
        Problems problems = new Problems();
        List<Decision> decisions = requests.stream()
                .map(request -> read(person, request, problems))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        problems.refuseIfAny();
        decisions.forEach(decision -> write(person, decision));
    }

    private Optional<Decision> read(Person person, GrantRequest request, Problems problems) {
        Optional<Long> projectId = projectId(person, request);
        Optional<Right> right = problems.read("right", () -> right(request.right()));
        return right.flatMap(named -> decision(projectId, named, request, problems));
    }

    private Optional<Decision> decision(Optional<Long> projectId, Right right, GrantRequest request, Problems problems) {
        Set<Holder> present = present(projectId, right);
        request.seen().filter(seen -> !texts(present).equals(Set.copyOf(seen))).ifPresent(outdated -> {
            throw ConcurrentChange.ofGrant(projectId.orElse(DEFAULTS));
        });
        return request.holders().isEmpty()
                ? Optional.of(new Decision(projectId, right, Optional.empty()))
                : problems.read(right.name(), () -> holders(request.holders().get(), present))
                        .map(holders -> new Decision(projectId, right, Optional.of(holders)));
    }

    private Set<Holder> present(Optional<Long> projectId, Right right) {
        return projectId.map(grants::inProject).orElseGet(grants::defaults)
                .over(GrantTable.BUILT_IN).holdersOf(right).orElse(Set.of());
    }

    private static Set<String> texts(Set<Holder> holders) {
        return holders.stream().map(Holder::text).collect(Collectors.toSet());
    }

    private Optional<Long> projectId(Person person, GrantRequest request) {
        Optional<ProjectRef> project = request.projectKey().map(key -> scope.require(person, key));
        if (project.isEmpty()) {
            scope.requireDefaults(Optional.of(person));
        }
        return project.map(ProjectRef::id);
    }

    private static Right right(String name) {
        return Arrays.stream(Right.values()).filter(right -> right.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidValue("worthwhile.error.right-unknown"));
    }

    private Set<Holder> holders(List<String> texts, Set<Holder> present) {
        return texts.stream().map(text -> holder(text, present)).collect(Collectors.toSet());
    }

    /** A group or role that is gone may stay until somebody takes it out; nothing is granted to it anew. */
    private Holder holder(String text, Set<Holder> present) {
        return readable(text).filter(holder -> present.contains(holder) || standing.exists(holder))
                .orElseThrow(() -> new InvalidValue("worthwhile.error.holder-unknown", text));
    }

    private static Optional<Holder> readable(String text) {
        try {
            return Optional.of(text).filter(Characters::areStorable).map(Holder::of);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void write(Person person, Decision decision) {
        GrantTable stored = decision.projectId.map(grants::ofProject).orElseGet(grants::defaults);
        Optional<Set<Holder>> before = stored.holdersOf(decision.right);
        if (before.equals(decision.holders)) {
            return;
        }
        decision.holders.ifPresentOrElse(
                holders -> grants.decide(decision.projectId, decision.right, holders),
                () -> grants.forget(decision.projectId, decision.right));
        record(person, decision, before);
    }

    private void record(Person person, Decision decision, Optional<Set<Holder>> before) {
        long projectId = decision.projectId.orElse(DEFAULTS);
        AuditEntry.Builder entry = AuditEntry.about(SUBJECT, projectId).inProject(projectId)
                .by(person, clock.instant()).action(decision.holders.isPresent() ? "granted" : "inherited");
        before.ifPresent(holders -> entry.before(GrantText.of(decision.right, holders)));
        decision.holders.ifPresent(holders -> entry.after(GrantText.of(decision.right, holders)));
        trail.record(entry.build());
    }

    /** A request that was found acceptable; without holders the right is inherited. */
    private static final class Decision {

        private final Optional<Long> projectId;
        private final Right right;
        private final Optional<Set<Holder>> holders;

        private Decision(Optional<Long> projectId, Right right, Optional<Set<Holder>> holders) {
            this.projectId = projectId;
            this.right = right;
            this.holders = holders;
        }
    }
}
