package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;
import org.worthwhile.domain.figure.IssueIndex;
import org.worthwhile.inmemory.InMemoryTouchedIssues;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;

public class RenewTouchedIssuesTest {

    private final MoneyWorld world = new MoneyWorld();
    private final InMemoryTouchedIssues touched = new InMemoryTouchedIssues();
    private final RecordingIndex index = new RecordingIndex();
    private final FakeJira issueIds = new FakeJira(world.clock, 10, () -> { });
    private final RenewTouchedIssues renew = new RenewTouchedIssues(touched, index, issueIds, new FieldUses(world).readAhead, world.transactions);

    @Test
    public void eachIssueIsRenewedOnceHoweverOftenItWasTouched() {
        LongStream.of(10, 11, 10, 10).forEach(touched::touch);

        assertThat(renew.run(() -> true)).isTrue();

        assertThat(index.renewed).containsExactly(Set.of(10L, 11L));
        assertThat(touched.first(1)).isEmpty();
    }

    @Test
    public void manyAreRenewedInBatchesAndTheRestLater() {
        LongStream.rangeClosed(1, RenewTouchedIssues.AT_ONCE + 1).forEach(touched::touch);
        List<Boolean> answers = new ArrayList<>(List.of(true, false));

        assertThat(renew.run(() -> answers.remove(0))).isFalse();

        assertThat(index.renewed).hasSize(1);
        assertThat(touched.first(10)).hasSize(1);
    }

    @Test
    public void whatFailsIsTakenUpAgain() {
        touched.touch(10);
        index.isBroken = true;
        assertThat(catchThrowable(() -> renew.run(() -> true))).isInstanceOf(IllegalStateException.class);

        index.isBroken = false;
        renew.run(() -> true);

        assertThat(index.renewed).containsExactly(Set.of(10L));
    }

    @Test
    public void withoutAnyFieldThereIsNothingToRenew() {
        touched.touch(10);
        index.hasFields = false;

        assertThat(renew.run(() -> true)).isTrue();

        assertThat(index.renewed).isEmpty();
        assertThat(touched.first(1)).isEmpty();
    }

    @Test
    public void anIssueThatIsTouchedMeanwhileIsRenewedAgain() {
        touched.touch(10);
        index.meanwhile = () -> touched.touch(10);

        renew.run(() -> true);

        assertThat(index.renewed).containsExactly(Set.of(10L), Set.of(10L));
    }

    @Test
    public void allIssuesOfATouchedProjectAreRenewedOnce() {
        long one = issueIds.createIssue(1);
        long other = issueIds.createIssue(1);
        issueIds.createIssue(2);
        touched.touchProject(1, 0);
        touched.touchProject(1, 0);

        assertThat(renew.run(() -> true)).isTrue();

        assertThat(index.renewed).containsExactly(Set.of(one, other));
    }

    @Test
    public void aLargeProjectIsGoneOnWithWhereItWasLeft() {
        long last = LongStream.rangeClosed(0, RenewTouchedIssues.AT_ONCE).map(n -> issueIds.createIssue(1)).max().orElseThrow();
        touched.touchProject(1, 0);
        List<Boolean> answers = new ArrayList<>(List.of(true, false, false));

        assertThat(renew.run(() -> answers.remove(0))).isFalse();
        assertThat(index.renewed).hasSize(1);

        assertThat(renew.run(() -> true)).isTrue();
        assertThat(index.renewed).hasSize(2).last().isEqualTo(Set.of(last));
    }

    private static final class RecordingIndex implements IssueIndex {

        private final List<Set<Long>> renewed = new ArrayList<>();
        private boolean hasFields = true;
        private boolean isBroken;
        private Runnable meanwhile = () -> { };

        @Override
        public boolean holdsFigures() {
            return hasFields;
        }

        @Override
        public void renew(Collection<Long> issueIds) {
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            renewed.add(Set.copyOf(issueIds));
            Runnable once = meanwhile;
            meanwhile = () -> { };
            once.run();
        }
    }
}
