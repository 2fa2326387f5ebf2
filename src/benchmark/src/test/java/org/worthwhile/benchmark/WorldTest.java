package org.worthwhile.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.Test;

public class WorldTest {

    private final World world = new World(Scale.named("small"));

    @Test
    public void everyRunMeasuresTheSame() {
        World again = new World(Scale.named("small"));

        assertThat(again.issue).isEqualTo(world.issue);
        assertThat(again.author).isEqualTo(world.author);
        assertThat(again.seconds).isEqualTo(world.seconds);
    }

    @Test
    public void theIssuesThatAreLookedAtHaveExactlySoMuchWork() {
        assertThat(World.SPECIAL_COUNTS).allSatisfy(count -> {
            int issue = world.specialIssue(World.SPECIAL_COUNTS.indexOf(count));
            assertThat(Arrays.stream(world.issue).filter(of -> of == issue).count()).isEqualTo(count.longValue());
        });
    }

    @Test
    public void everyProjectHasAnIssueAndTheFirstHasMost() {
        long[] sizes = new long[world.scale.projects()];
        Arrays.stream(world.project).forEach(project -> sizes[project]++);

        assertThat(sizes).doesNotContain(0);
        assertThat(Arrays.stream(sizes).max().orElseThrow()).isEqualTo(sizes[0]);
    }

    @Test
    public void aTenthOfTheWorkIsOfOneAccount() {
        long busiest = IntStream.range(0, world.author.length).filter(i -> world.author[i] == 1).count();

        assertThat(busiest).isBetween(world.scale.worklogs() * 9L / 100, world.scale.worklogs() * 11L / 100);
    }
}
