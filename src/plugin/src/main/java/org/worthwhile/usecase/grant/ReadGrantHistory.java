package org.worthwhile.usecase.grant;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditTrail;

/** Shows who decided what about rights, latest first, to somebody who may do so as well. */
@Named
public class ReadGrantHistory {

    private final GrantScope scope;
    private final AuditTrail trail;

    @Inject
    public ReadGrantHistory(GrantScope scope, AuditTrail trail) {
        this.scope = scope;
        this.trail = trail;
    }

    public List<GrantChange> ofDefaults(Optional<Person> who) {
        scope.requireDefaults(who);
        return changes(GrantRights.DEFAULTS);
    }

    public List<GrantChange> ofProject(Optional<Person> who, String projectKey) {
        return changes(scope.require(who, projectKey).id());
    }

    private List<GrantChange> changes(long projectId) {
        List<GrantChange> changes = trail.of(GrantRights.SUBJECT, projectId).stream()
                .map(GrantChange::of).flatMap(Optional::stream).collect(Collectors.toList());
        Collections.reverse(changes);
        return changes;
    }
}
