package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.SettableClock;

public class FigureStateTest {

    private static final int MANY = 3 * FigureState.MOST_EXACT;

    private final SettableClock clock = new SettableClock(MoneyWorld.START);
    private final FigureSource source = mock(FigureSource.class);
    private final FigureState state = new FigureState(source, () -> ZoneOffset.UTC, clock);
    private final List<String> answers = new ArrayList<>();

    private String stored = "first";
    private Runnable meanwhile = () -> { };
    private int statements;

    @Before
    public void storeSomething() {
        when(source.state()).thenAnswer(call -> {
            statements++;
            meanwhile.run();
            return stored;
        });
    }

    @Test
    public void aFewQuestionsAreAnsweredExactlyAndManyInAWhileByWhatWasJustAsked() {
        for (int i = 0; i < MANY; i++) {
            ask();
        }
        stored = "second";
        ask();

        assertThat(statements).isEqualTo(FigureState.MOST_EXACT);
        assertThat(answers).containsOnly("2026-03-02 first");
        clock.advance(FigureState.TRUSTED);
        ask();
        assertThat(answers).last().isEqualTo("2026-03-02 second");
    }

    @Test
    public void whoAsksBeforeAnyAnswerIsThereAsksAsWell() {
        meanwhile = this::othersAsk;
        ask();

        assertThat(answers).hasSize(MANY).containsOnly("2026-03-02 first");
    }

    @Test
    public void anOldAnswerIsNotTrustedBecauseManyAskAtOnce() {
        state.now();
        statements = 0;
        clock.advance(Duration.ofHours(1));
        stored = "second";
        meanwhile = this::othersAsk;
        ask();

        assertThat(answers).hasSize(MANY).containsOnly("2026-03-02 second");
    }

    @Test
    public void anAnswerOfALaterHourIsNotTrustedWhenTheClockIsSetBack() {
        for (int i = 0; i < MANY; i++) {
            ask();
        }
        stored = "second";
        clock.advance(Duration.ofHours(-1));
        answers.clear();
        ask();

        assertThat(answers).containsExactly("2026-03-02 second");
    }

    /** As threads do, each before the one before has its answer. */
    private void othersAsk() {
        if (statements < MANY) {
            ask();
        }
    }

    private void ask() {
        answers.add(state.recent());
    }
}
