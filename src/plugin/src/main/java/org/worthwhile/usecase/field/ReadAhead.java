package org.worthwhile.usecase.field;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.figure.FigureParts;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.domain.figure.KeptWork;
import org.worthwhile.domain.figure.ProjectCurrency;
import org.worthwhile.usecase.ReportingZone;

/**
 * Reads what is kept about issues in blocks of neighbouring ids: whoever asks about one mostly asks about the next. Each node keeps
 * some blocks in memory, and asks the database before it uses one whether anything has changed since.
 */
@Named
public class ReadAhead {

    static final long BLOCK = 500;
    private static final int MOST_BLOCKS = 40;
    private static final int MOST_PROJECTS = 2_000;
    private static final long ALL_PROJECTS = 0;

    private final FigureSource source;
    private final FigureState state;
    private final ReportingZone zone;
    private final Clock clock;
    private final Kept<Map<Long, FigureParts>> blocks = new Kept<>(MOST_BLOCKS, this::read);
    private final Kept<ProjectCurrency> currencies;
    private final Kept<Set<KeptWork>> keptWork;

    @Inject
    public ReadAhead(FigureSource source, Budgets budgets, ReportingZone zone, Clock clock) {
        this.source = source;
        this.state = new FigureState(source, zone, clock);
        this.zone = zone;
        this.clock = clock;
        this.keptWork = new Kept<>(1, all -> source.keptWork());
        this.currencies = new Kept<>(MOST_PROJECTS, projectId -> new ProjectCurrency(
                budgets.ofProject(projectId).map(Budget::currency), source.currenciesOf(projectId)));
    }

    /** For showing and judging: everything that was committed when it was asked for. */
    FiguresAt now() {
        return new FiguresAt(state.now());
    }

    /** For the index: while very many are asked for, of at most {@link FigureState#TRUSTED} ago, or since the last call of {@link #now()}. */
    FiguresAt recent() {
        return new FiguresAt(state.recent());
    }

    private Map<Long, FigureParts> read(long block) {
        return source.within(block * BLOCK, block * BLOCK + BLOCK - 1, zone.today(clock));
    }

    /** What is kept in one state, or a later one. */
    final class FiguresAt {

        private final String label;

        private FiguresAt(String label) {
            this.label = label;
        }

        FigureParts of(long issueId) {
            return blocks.of(Math.floorDiv(issueId, BLOCK), label).getOrDefault(issueId, FigureParts.NONE);
        }

        /** To whom priced work is kept, of all projects. */
        Set<KeptWork> keptWork() {
            return keptWork.of(ALL_PROJECTS, label);
        }

        ProjectCurrency currencyIn(long projectId) {
            return currencies.of(projectId, label);
        }
    }
}
