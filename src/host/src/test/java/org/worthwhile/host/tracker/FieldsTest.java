package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Custom fields: where they apply, where they are shown, what they hold. */
public class FieldsTest extends OnBothDatabases {

    private World world;
    private TrackerField everywhere;

    @Before
    public void oneFieldForEverything() {
        world = new World(tracker);
        everywhere = tracker.fields().add(new NewField(" Effort ", "How hard", "a:type", Optional.of("a:searcher"), Set.of(), Set.of()));
    }

    @Test
    public void aNewFieldIsEverywhereAndOnNoScreen() {
        assertThat(everywhere.name()).isEqualTo("Effort");
        assertThat(everywhere.fieldId()).isEqualTo("customfield_" + everywhere.id()).startsWith("customfield_10");
        assertThat(everywhere.onScreen()).isFalse();
        assertThat(everywhere.contextOf(world.project.id(), IssueType.BUG)).isPresent();
        assertThat(restarted().fields().all()).containsExactly(everywhere);
    }

    @Test
    public void aContextLimitsProjectsAndTypes() {
        TrackerProject other = world.addProject("TWO");
        tracker.fields().limit(everywhere.id(), Set.of(world.project.id()), Set.of(IssueType.STORY, IssueType.BUG));

        TrackerField limited = tracker.fields().byId(everywhere.id()).orElseThrow();

        assertThat(limited.contextOf(world.project.id(), IssueType.STORY)).isPresent();
        assertThat(limited.contextOf(world.project.id(), IssueType.TASK)).isEmpty();
        assertThat(limited.contextOf(other.id(), IssueType.STORY)).isEmpty();
    }

    @Test
    public void theScreenKeepsItsOrder() {
        TrackerField second = tracker.fields().add(new NewField("Another", "", "a:type", Optional.empty(), Set.of(), Set.of()));
        tracker.fields().putOnScreen(everywhere.id());
        tracker.fields().putOnScreen(second.id());
        tracker.fields().putOnScreen(everywhere.id());

        assertThat(tracker.fields().onScreen()).containsExactly(everywhere.id(), second.id());
        assertThat(tracker.fields().all()).extracting(TrackerField::name).containsExactly("Another", "Effort");

        tracker.fields().takeFromScreen(everywhere.id());
        assertThat(tracker.fields().onScreen()).containsExactly(second.id());
    }

    @Test
    public void aNameIsNeeded() {
        assertThatThrownBy(() -> tracker.fields().add(new NewField(" ", "", "a:type", Optional.empty(), Set.of(), Set.of())))
                .isInstanceOf(RejectedInput.class).hasMessageContaining("name");
        assertThatThrownBy(() -> tracker.fields().change(everywhere.id(), "x".repeat(256), "", Optional.empty())).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void valuesGoWithTheirIssueAndTheirField() {
        TrackerIssue issue = world.addIssue("One");
        TrackerIssue other = world.addIssue("Two");
        FieldValues values = tracker.fieldValues();
        values.replace(everywhere.id(), issue.id(), FieldValues.Column.NUMBERVALUE, List.of(1.5));
        values.replace(everywhere.id(), issue.id(), FieldValues.Column.NUMBERVALUE, List.of(2.5));
        values.replace(everywhere.id(), other.id(), FieldValues.Column.NUMBERVALUE, List.of(3.5));
        assertThat(values.of(everywhere.id(), issue.id(), FieldValues.Column.NUMBERVALUE)).containsExactly(2.5);

        tracker.issues().remove(issue.id());
        assertThat(values.removeAll(everywhere.id())).containsExactly(other.id());

        values.replace(everywhere.id(), other.id(), FieldValues.Column.TEXTVALUE, List.of("some"));
        tracker.fields().putOnScreen(everywhere.id());
        tracker.fields().remove(everywhere.id());
        assertThat(tracker.fields().all()).isEmpty();
        assertThat(tracker.fields().onScreen()).isEmpty();
    }

    @Test
    public void manyFieldsCostNoMoreStatements() {
        int one = statementsOf(() -> tracker.fields().all());
        for (int i = 0; i < 5; i++) {
            tracker.fields().add(new NewField("Field " + i, "", "a:type", Optional.empty(), Set.of(world.project.id()), Set.of(IssueType.TASK)));
        }
        assertThat(statementsOf(() -> tracker.fields().all())).isEqualTo(one);
    }
}
