package org.worthwhile.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.slf4j.Logger;
import org.worthwhile.domain.access.Person;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.SettableClock;
import org.worthwhile.usecase.field.FieldFigures;
import org.worthwhile.usecase.field.ReadFieldFigures;

public class FieldTypesTest {

    private static final Optional<Person> PETRA = Optional.of(Person.of("petra"));

    private final ReadFieldFigures figures = mock(ReadFieldFigures.class);
    private final SettableClock clock = new SettableClock(MoneyWorld.START);
    private final IndexDoor door = new IndexDoor();
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final Logger log = mock(Logger.class);

    private final FieldReading reading =
            new FieldReading(figures, Readers.reader(PETRA, Locale.ENGLISH), door, new Complaints(clock, log), clock);
    private final FieldFragments fragments = fragments(Locale.ENGLISH);
    private final BudgetRemainingField remaining = new BudgetRemainingField(reading, fragments);
    private final CustomerField customer = new CustomerField(reading, fragments);

    @Before
    public void world() {
        when(field.getId()).thenReturn("customfield_10000");
        when(field.getIdAsLong()).thenReturn(10_000L);
        when(issue.getId()).thenReturn(10L);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getKey()).thenReturn("SHOP-1");
        remaining.init(module("budget-remaining-field"));
        customer.init(module("customer-field"));
    }

    @Test
    public void anAmountIsANumberToJiraAndExactWhereverItIsRead() {
        seen(amounts("EUR -1234.50"));

        assertThat(remaining.getValueFromIssue(field, issue)).isEqualTo(-1234.5);
        assertThat(html(remaining)).isEqualTo("<span class=\"worthwhile-field\">EUR\u00A0-1,234.50</span>");
        assertThat(xml(remaining)).isEqualTo("<customfieldvalue currency=\"EUR\">-1234.50</customfieldvalue>");
        assertThat(json(remaining).getStandardData().getData()).isEqualTo(new BigDecimal("-1234.50"));
        assertThat(csv(remaining)).containsExactly(
                Map.entry("Heading", List.of("-1234.50")), Map.entry("Heading (currency)", List.of("EUR")));
    }

    @Test
    public void anAmountIsWrittenInTheReadersLanguage() {
        seen(amounts("EUR -1234.50"));

        assertThat(html(new BudgetRemainingField(reading, fragments(Locale.GERMAN)))).contains("-1.234,50");
    }

    @Test
    public void eachKindShowsItsOwnFigure() {
        seen(new FieldFigures(eur(1), Figure.of(List.of("Acme")), eur(2), eur(3)));

        assertThat(new CustomerValueField(reading, fragments).getValueFromIssue(field, issue)).isEqualTo(1.0);
        assertThat(new BudgetSpentField(reading, fragments).getValueFromIssue(field, issue)).isEqualTo(2.0);
        assertThat(remaining.getValueFromIssue(field, issue)).isEqualTo(3.0);
        assertThat(customer.getValueFromIssue(field, issue)).isEqualTo("Acme");
    }

    @Test
    public void hostileNamesAreTextEverywhere() {
        seen(customers("<b>\u0007&\"", "=1+1"));

        assertThat(customer.getValueFromIssue(field, issue)).isEqualTo("<b>\u0007&\", =1+1");
        assertThat(html(customer)).isEqualTo("<span class=\"worthwhile-field\">&lt;b&gt;\u0007&amp;&quot;, =1+1</span>");
        assertThat(xml(customer)).isEqualTo(
                "<customfieldvalue>&lt;b&gt;&amp;&quot;</customfieldvalue><customfieldvalue>=1+1</customfieldvalue>");
        assertThat(json(customer).getStandardData().getData()).isEqualTo("<b>\u0007&\", =1+1");
        assertThat(json(customer).getRenderedData().getData()).isEqualTo(html(customer));
    }

    @Test
    public void aNameIsNoFormulaForASpreadsheet() {
        seen(customers("=1+1"));

        assertThat(csv(customer)).containsExactly(Map.entry("Heading", List.of("'=1+1")));
    }

    @Test
    public void whatIsNotPermittedIsEmptyAtEveryDoor() {
        seen(absent(Absence.NOT_PERMITTED));

        assertThat(remaining.getValueFromIssue(field, issue)).isNull();
        assertThat(html(remaining)).isEmpty();
        assertThat(xml(remaining)).isEmpty();
        assertThat(json(remaining).getStandardData().getData()).isNull();
        assertThat(json(remaining).getRenderedData().getData()).isEqualTo("");
        assertThat(csv(remaining)).containsExactly(Map.entry("Heading", List.of("")), Map.entry("Heading (currency)", List.of("")));
        assertThat(customer.getValueFromIssue(field, issue)).isNull();
        assertThat(csv(customer)).containsExactly(Map.entry("Heading", List.of("")));
    }

    @Test
    public void aColumnSaysWhyCurrenciesLeaveItEmpty() {
        seen(absent(Absence.OTHER_CURRENCY));

        assertThat(html(remaining)).contains("In another currency than the project\u2019s").contains("\u2013");
    }

    @Test
    public void onlyTheIndexGetsWhatHasNoReader() {
        seen(absent(Absence.NOT_PERMITTED));
        when(figures.forIndex(10, 1)).thenReturn(amounts("EUR 5"));
        CustomField other = mock(CustomField.class);
        when(other.getId()).thenReturn("customfield_10001");

        door.whileOpenFor(field, () -> {
            assertThat(remaining.getValueFromIssue(field, issue)).isEqualTo(5.0);
            assertThat(remaining.getValueFromIssue(other, issue)).isNull();
            assertThat(html(remaining)).isEmpty();
        });
        assertThat(remaining.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    public void theDoorIsShutAfterAFailure() {
        assertThatThrownBy(() -> door.whileOpenFor(field, () -> {
            throw new IllegalStateException("the index is full");
        })).hasMessage("the index is full");

        assertThat(door.isOpenFor(field)).isFalse();
    }

    @Test
    public void anIssueThatIsNotCreatedYetHasNoFigures() {
        Issue draft = mock(Issue.class);
        when(draft.getId()).thenReturn(null);

        assertThat(remaining.getValueFromIssue(field, draft)).isNull();
        door.whileOpenFor(field, () -> assertThat(remaining.getValueFromIssue(field, draft)).isNull());
        assertThat(remaining.getVelocityParameters(null, field, null)).containsEntry("fragmentHtml", "");
        verify(figures, never()).of(any(), any());
        verify(figures, never()).forIndex(anyLong(), anyLong());
    }

    @Test
    public void oneLookServesAllFieldsOfAnIssueForAMoment() {
        seen(customers("Acme"));

        customer.getValueFromIssue(field, issue);
        html(customer);
        json(remaining);
        verify(figures, times(1)).of(PETRA, "SHOP-1");

        clock.advance(RecentFigures.A_MOMENT);
        html(customer);
        verify(figures, times(2)).of(PETRA, "SHOP-1");
    }

    @Test
    public void whatFailsStaysEmptyAndIsSaidOnce() {
        when(figures.of(any(), any())).thenThrow(new IllegalStateException("no database"));
        when(figures.forIndex(anyLong(), anyLong())).thenThrow(new IllegalStateException("no database"));

        assertThat(remaining.getValueFromIssue(field, issue)).isNull();
        assertThat(html(remaining)).isEmpty();
        assertThat(json(remaining).getStandardData().getData()).isNull();
        door.whileOpenFor(field, () -> assertThat(remaining.getValueFromIssue(field, issue)).isNull());
        verify(log).error(anyString(), any(), any());

        clock.advance(Complaints.OVER_AFTER.plusSeconds(1));
        html(remaining);
        verify(log, times(2)).error(anyString(), any(), any());
    }

    @Test
    public void saysWhatItsJsonIs() {
        assertThat(remaining.getJsonSchema(field).getType()).isEqualTo(JsonType.NUMBER_TYPE);
        assertThat(customer.getJsonSchema(field).getType()).isEqualTo(JsonType.STRING_TYPE);
        assertThat(remaining.getJsonSchema(field).getCustom()).isEqualTo("org.worthwhile.jira:budget-remaining-field");
        assertThat(remaining.getJsonSchema(field).getCustomId()).isEqualTo(10_000L);
    }

    @Test
    public void readsTheTextsItWrites() {
        assertThat(remaining.getStringFromSingularObject(12_345_678.5)).isEqualTo("12345678.5");
        assertThat(remaining.getSingularObjectFromString(" 12345678.5 ")).isEqualTo(12_345_678.5);
        assertThat(remaining.getSingularObjectFromString("")).isNull();
        assertThatThrownBy(() -> remaining.getSingularObjectFromString("much")).isInstanceOf(FieldValidationException.class);
    }

    private void seen(FieldFigures some) {
        when(figures.of(PETRA, "SHOP-1")).thenReturn(some);
    }

    private static FieldFigures amounts(String amount) {
        Figure<Money> figure = Figure.of(Money.parse(amount));
        return new FieldFigures(figure, Figure.absent(Absence.NO_VALUE), figure, figure);
    }

    private static FieldFigures customers(String... names) {
        Figure<Money> none = Figure.absent(Absence.NO_VALUE);
        return new FieldFigures(none, Figure.of(List.of(names)), none, none);
    }

    private static FieldFigures absent(Absence why) {
        Figure<Money> none = Figure.absent(why);
        return new FieldFigures(none, Figure.absent(why), none, none);
    }

    private static Figure<Money> eur(int amount) {
        return Figure.of(Money.parse("EUR " + amount));
    }

    private static FieldFragments fragments(Locale language) {
        Wording wording = Readers.wording(language);
        return new FieldFragments(new Fragments(Templates.renderer(), wording), wording);
    }

    private String html(FigureFieldType<?, ?> type) {
        return (String) type.getVelocityParameters(issue, field, null).get("fragmentHtml");
    }

    private String xml(FigureFieldType<?, ?> type) {
        return (String) type.getVelocityParameters(issue, field, null).get("xmlHtml");
    }

    private FieldJsonRepresentation json(FigureFieldType<?, ?> type) {
        return type.getJsonFromIssue(field, issue, true, null);
    }

    private List<Map.Entry<String, List<String>>> csv(FigureFieldType<?, ?> type) {
        CustomFieldExportContext context = mock(CustomFieldExportContext.class);
        when(context.getCustomField()).thenReturn(field);
        when(context.getDefaultColumnHeader()).thenReturn("Heading");
        return type.getRepresentationFromIssue(issue, context).getParts().stream().map(FieldTypesTest::cell).collect(Collectors.toList());
    }

    private static Map.Entry<String, List<String>> cell(FieldExportPart part) {
        return Map.entry(part.getItemLabel(), part.getValues().collect(Collectors.toList()));
    }

    private static CustomFieldTypeModuleDescriptor module(String key) {
        CustomFieldTypeModuleDescriptor module = mock(CustomFieldTypeModuleDescriptor.class);
        when(module.getCompleteKey()).thenReturn("org.worthwhile.jira:" + key);
        return module;
    }
}
