package org.worthwhile.domain.money;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/**
 * Reads amounts strictly, either in the plain form of programs or as somebody types them in a language.
 * Text that means something else in another language is refused, never guessed.
 */
public final class AmountText {

    private static final int MOST_WHOLE_DIGITS = 12;
    private static final int LONGEST_TEXT = 60;
    private static final int USUAL_DECIMALS = 2;
    private static final String BLANKS = " \u00A0\u2009\u202F";
    private static final String APOSTROPHES = "'\u2019";
    private static final Pattern PLAIN = Pattern.compile("(?<minus>-)?(?<whole>[0-9]+)(?:\\.(?<decimals>[0-9]+))?");

    private final Pattern form;
    private final String groupingMark;
    private final String decimalMark;

    private AmountText(Pattern form, String groupingMark, String decimalMark) {
        this.form = form;
        this.groupingMark = groupingMark;
        this.decimalMark = decimalMark;
    }

    /** Digits, a point before the decimals, a minus sign in front: what travels between programs. */
    public static AmountText plain() {
        return new AmountText(PLAIN, "", ".");
    }

    /** As people who speak this language write amounts. */
    public static AmountText typedIn(Locale language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        String grouping = groupingMarks(symbols.getGroupingSeparator());
        String decimal = decimalMarks(symbols, grouping);
        return new AmountText(typedForm(grouping, decimal),
                String.valueOf(symbols.getGroupingSeparator()), decimal.substring(0, 1));
    }

    /** Checks the form alone, for when the currency is not known. */
    public void check(String text) {
        number(text, USUAL_DECIMALS);
    }

    public Money read(String text, CurrencyUnit currency) {
        BigDecimal number = number(text, currency.getDecimalPlaces());
        if (number.scale() > currency.getDecimalPlaces()) {
            throw new InvalidValue("worthwhile.error.amount-too-precise",
                    currency.getCode(), currency.getDecimalPlaces());
        }
        return Money.of(currency, number);
    }

    /** A number that is no money, such as hours or per cent, with as many decimals as were given. */
    public BigDecimal readNumber(String text) {
        return number(text, USUAL_DECIMALS);
    }

    private BigDecimal number(String text, int decimals) {
        String amount = form == PLAIN ? text : Characters.trimmed(text);
        Matcher parts = form.matcher(amount);
        if (amount.length() > LONGEST_TEXT || !parts.matches()) {
            throw new InvalidValue("worthwhile.error.amount-unreadable", example(decimals));
        }
        return number(parts);
    }

    private static BigDecimal number(Matcher parts) {
        String whole = parts.group("whole").replaceAll("[^0-9]|^0+(?=[0-9])", "");
        if (whole.length() > MOST_WHOLE_DIGITS) {
            throw new InvalidValue("worthwhile.error.amount-too-large", MOST_WHOLE_DIGITS);
        }
        String decimals = Optional.ofNullable(parts.group("decimals")).map(digits -> "." + digits).orElse("");
        BigDecimal size = new BigDecimal(whole + decimals);
        return parts.group("minus") == null ? size : size.negate();
    }

    private String example(int decimals) {
        String whole = "1" + groupingMark + "234";
        return decimals == 0 ? whole : whole + decimalMark + "5678".substring(0, Math.min(decimals, 4));
    }

    /** Groups do not begin with nought: whoever types "0.500" in German means a half, as other languages write it. */
    private static Pattern typedForm(String groupingMarks, String decimalMarks) {
        String grouped = "[1-9][0-9]{0,2}(?<mark>" + oneOf(groupingMarks) + ")[0-9]{3}(?:\\k<mark>[0-9]{3})*";
        return Pattern.compile("(?<minus>[-\u2212])?(?<whole>" + grouped + "|[0-9]+)"
                + "(?:" + oneOf(decimalMarks) + "(?<decimals>[0-9]+))?");
    }

    /** Keyboards lack the narrow blanks and curly apostrophes that some languages group with. */
    private static String groupingMarks(char mark) {
        if (BLANKS.indexOf(mark) >= 0) {
            return BLANKS;
        }
        return APOSTROPHES.indexOf(mark) >= 0 ? APOSTROPHES : String.valueOf(mark);
    }

    /** Some languages write money with another mark than plain numbers (French in Switzerland); both are understood. */
    private static String decimalMarks(DecimalFormatSymbols symbols, String groupingMarks) {
        char mark = symbols.getDecimalSeparator();
        char moneyMark = symbols.getMonetaryDecimalSeparator();
        return mark == moneyMark || groupingMarks.indexOf(moneyMark) >= 0 ? String.valueOf(mark) : "" + mark + moneyMark;
    }

    private static String oneOf(String marks) {
        return marks.chars().mapToObj(mark -> String.format("\\x{%x}", mark)).collect(Collectors.joining("", "[", "]"));
    }
}
