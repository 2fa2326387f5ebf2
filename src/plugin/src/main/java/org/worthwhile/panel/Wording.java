package org.worthwhile.panel;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.jira.CurrentReader;

/** The one place where texts, amounts, percentages and dates are put into the reader's language and zone. */
@Named
public class Wording {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    private static final String EXAMPLE = "1234.56";

    private final I18nResolver texts;
    private final CurrentReader reader;

    @Inject
    public Wording(I18nResolver texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? texts.getText(key) : texts.getText(key, arguments);
    }

    /** For the arguments of a refusal. */
    public String text(String key, List<Object> arguments) {
        return text(key, arguments.stream().map(Wording::serializable).toArray(Serializable[]::new));
    }

    /** What somebody is called, as an argument of a text. */
    public String name(String name) {
        return Isolation.of(name);
    }

    /** Amount and currency code, in the order of the language; a symbol like $ would not say whose dollars. */
    public String money(Money money) {
        return text("worthwhile.money", money.getCurrencyUnit().getCode(), amount(money));
    }

    /** The amount alone; without decimals when they are all nought. */
    public String amount(Money money) {
        return number(isWhole(money) ? money.getAmount().setScale(0) : money.getAmount());
    }

    /** Amount with all decimals and currency code, for tables whose rows add up. */
    public String exactMoney(Money money) {
        return text("worthwhile.money", money.getCurrencyUnit().getCode(), exactAmount(money));
    }

    /** The amount alone with all decimals of its currency. */
    public String exactAmount(Money money) {
        return number(money.getAmount());
    }

    public String percent(Confidence confidence) {
        return percent(BigDecimal.valueOf(confidence.percent(), 2));
    }

    /** A ratio, in whole per cent. */
    public String percent(BigDecimal ratio) {
        return percent(ratio, 0);
    }

    /** A ratio that somebody entered, in per cent with as many decimals as it has. */
    public String exactPercent(BigDecimal ratio) {
        return percent(ratio, Math.max(0, ratio.movePointRight(2).stripTrailingZeros().scale()));
    }

    /** As {@link #percent(BigDecimal)}; what is more than nothing is never shown as nothing. */
    public String share(BigDecimal ratio) {
        return isBetweenNoughtAnd(ONE_PERCENT, ratio) ? text("worthwhile.less-than", percent(ONE_PERCENT)) : percent(ratio);
    }

    /** How many times as much, with two decimals; what is more than nothing is never shown as nothing. */
    public String ratio(BigDecimal ratio) {
        return isBetweenNoughtAnd(ONE_PERCENT, ratio) ? text("worthwhile.less-than", number(ONE_PERCENT))
                : number(ratio.setScale(2, RoundingMode.HALF_UP));
    }

    /** A number as this reader would type it. */
    public String plainNumber(BigDecimal number) {
        return number(number);
    }

    /** Planned hours as this reader would type them. */
    public String typedHours(PlannedHours hours) {
        BigDecimal exact = BigDecimal.valueOf(hours.seconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return number(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(number);
    }

    /** Hours and minutes, and seconds where there are any. */
    public String hours(long seconds) {
        Duration worked = Duration.ofSeconds(Math.abs(seconds));
        String clock = String.format(Locale.ROOT, worked.toSecondsPart() == 0 ? "%d:%02d" : "%d:%02d:%02d",
                worked.toHours(), worked.toMinutesPart(), worked.toSecondsPart());
        return text("worthwhile.hours", seconds < 0 ? "-" + clock : clock);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader.locale()).format(day);
    }

    /** The day on the reader's own calendar. */
    public String date(Instant moment) {
        return date(moment.atZone(reader.zone()).toLocalDate());
    }

    /** Day and time on the reader's own clock. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale()).format(moment.atZone(reader.zone()));
    }

    /** How long ago something was, in the largest unit of which one has passed. */
    public String age(Duration ago) {
        if (ago.toDays() > 0) {
            return text("worthwhile.age.days", ago.toDays());
        }
        if (ago.toHours() > 0) {
            return text("worthwhile.age.hours", ago.toHours());
        }
        return ago.toMinutes() > 0 ? text("worthwhile.age.minutes", ago.toMinutes()) : text("worthwhile.age.moment");
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL yyyy", reader.locale()).format(month);
    }

    /** Names in the order of the reader's language. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(reader.locale())::compare;
    }

    /** What an amount looks like when this reader types one. */
    public String amountExample() {
        return number(new BigDecimal(EXAMPLE));
    }

    /** The code, and what the currency is called in the reader's language where Java knows it. */
    public String currency(CurrencyUnit currency) {
        try {
            String name = Currency.getInstance(currency.getCode()).getDisplayName(reader.locale());
            return text("worthwhile.currency", currency.getCode(), name);
        } catch (IllegalArgumentException unknownToJava) {
            return currency.getCode();
        }
    }

    private String percent(BigDecimal ratio, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(reader.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(ratio);
    }

    private String number(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.locale());
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }

    private static boolean isBetweenNoughtAnd(BigDecimal limit, BigDecimal ratio) {
        return ratio.signum() != 0 && ratio.abs().compareTo(limit) < 0;
    }

    private static boolean isWhole(Money money) {
        return money.getAmountMajor().compareTo(money.getAmount()) == 0;
    }

    private static Serializable serializable(Object argument) {
        return argument instanceof Serializable ? (Serializable) argument : String.valueOf(argument);
    }
}
