package org.worthwhile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.Searching;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.health.Verdict;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.backup.Loss;
import org.worthwhile.usecase.backup.Missing;
import org.worthwhile.usecase.budget.EstimatedCost;
import org.worthwhile.usecase.ledger.LedgerConcern;
import org.worthwhile.usecase.portfolio.PortfolioOrder;
import org.worthwhile.usecase.portfolio.PortfolioScope;
import org.worthwhile.usecase.portfolio.SortDirection;
import org.worthwhile.usecase.valuenote.NoteOrder;

/** Every key that is used has its text, and no text waits for a key that nobody uses. */
public class MessageKeysTest {

    /** A quoted key; one that ends in a dot or a hyphen is the beginning of several. */
    private static final Pattern QUOTED_KEY = Pattern.compile("[\"'](worthwhile\\.[A-Za-z0-9._-]+)[\"']");

    /** Keys that are put together where they are used: their beginning, and all that can follow. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("worthwhile.note-state.", names(NoteState.values())),
            Map.entry("worthwhile.note-order.", names(NoteOrder.values())),
            Map.entry("worthwhile.ledger-order.", names(LedgerOrder.values())),
            Map.entry("worthwhile.pricing.", names(Pricing.values())),
            Map.entry("worthwhile.estimate-unknown.", names(EstimatedCost.Unknown.values())),
            Map.entry("worthwhile.estimate-partly-unknown.", names(EstimatedCost.Unknown.values())),
            Map.entry("worthwhile.absence.", names(Absence.values())),
            Map.entry("worthwhile.portfolio-order.", names(PortfolioOrder.values())),
            Map.entry("worthwhile.value-and-budget.scope.", names(PortfolioScope.values())),
            Map.entry("worthwhile.value-and-budget.view.", List.of("TABLE", "CHART")),
            Map.entry("worthwhile.portfolio-form.scope.", names(PortfolioScope.values())),
            Map.entry("worthwhile.portfolio-form.direction.", names(SortDirection.values())),
            Map.entry("worthwhile.value-and-budget.empty-title.", names(PortfolioScope.values())),
            Map.entry("worthwhile.value-and-budget.empty-text.", names(PortfolioScope.values())),
            Map.entry("worthwhile.verdict.", names(Verdict.values())),
            Map.entry("worthwhile.ledger-concern.", names(LedgerConcern.values())),
            Map.entry("worthwhile.ledger-mark.", List.of("followed", "updated", "deleted", "compared")),
            Map.entry("worthwhile.ledger-mark-about.", List.of("followed", "updated", "deleted", "compared")),
            Map.entry("worthwhile.figure-field.", names(FigureField.values())),
            Map.entry("worthwhile.figure-field-about.", names(FigureField.values())),
            Map.entry("worthwhile.searching.", names(Searching.values())),
            Map.entry("worthwhile.searching-about.", names(Searching.values())),
            Map.entry("worthwhile.backup-section.", names(Section.values())),
            Map.entry("worthwhile.restore-loss.", names(Loss.values())),
            Map.entry("worthwhile.restore-missing.", names(Missing.values())),
            Map.entry("worthwhile.right.", names(Right.values())),
            Map.entry("worthwhile.right-about.", names(Right.values())),
            Map.entry("worthwhile.holder.", List.of("BROWSERS", "ISSUE_EDITORS", "PROJECT_ADMINISTRATORS", "JIRA_ADMINISTRATORS")),
            Map.entry("worthwhile.error.http-", List.of("404", "405", "406", "415")));

    private final Set<String> texts = LanguageFile.at(Sources.languageFiles().get(0)).texts().keySet();
    private final SortedSet<String> quoted = quotedKeys();

    @Test
    public void everyKeyHasItsText() {
        assertThat(texts).containsAll(used());
    }

    @Test
    public void everyTextIsUsed() {
        assertThat(used()).containsAll(texts);
    }

    @Test
    public void keysThatArePutTogetherAreDeclaredHere() {
        assertThat(quoted.stream().filter(MessageKeysTest::isBeginning).toList()).containsExactlyInAnyOrderElementsOf(PUT_TOGETHER.keySet());
    }

    @Test
    public void recognisesKeys() {
        assertThat(keysIn("f(\"worthwhile.a-b.c\") + 'worthwhile.d' + \"worthwhile\" + \"org.worthwhile.e\" + \"worthwhile.f/\""))
                .containsExactly("worthwhile.a-b.c", "worthwhile.d");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private SortedSet<String> used() {
        SortedSet<String> used = new TreeSet<>(quoted);
        used.removeIf(MessageKeysTest::isBeginning);
        PUT_TOGETHER.forEach((beginning, ends) -> ends.forEach(end -> used.add(beginning + end)));
        return used;
    }

    private static boolean isBeginning(String key) {
        return key.endsWith(".") || key.endsWith("-");
    }

    private static SortedSet<String> quotedKeys() {
        SortedSet<String> keys = new TreeSet<>();
        Stream.of(Sources.java().values(), Sources.templates().values(), Sources.scripts().values(), List.of(Sources.descriptor()))
                .flatMap(Collection::stream)
                .forEach(source -> keys.addAll(keysIn(source)));
        return keys;
    }

    private static List<String> keysIn(String source) {
        return QUOTED_KEY.matcher(source).results().map(key -> key.group(1)).toList();
    }
}
