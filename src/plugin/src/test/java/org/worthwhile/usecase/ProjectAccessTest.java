package org.worthwhile.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;
import org.worthwhile.domain.grant.Right;

public class ProjectAccessTest {

    private final Workplace place = new Workplace();

    /** Or else every single issue has to be asked for. */
    @Test
    public void aVisitKnowsWhatHoldsOnEachIssue() {
        assertThat(place.projectAccess.inProject(Optional.of(place.viewer), "SHOP").mayOnEachIssue(Right.VIEW_VALUE)).isTrue();
        assertThat(place.projectAccess.inProject(place.viewer, place.shop.id()).orElseThrow().mayOnEachIssue(Right.VIEW_VALUE)).isTrue();
        assertThat(place.projectAccess.inProject(Optional.of(place.stranger), "SHOP").mayOnEachIssue(Right.VIEW_VALUE)).isFalse();
    }
}
