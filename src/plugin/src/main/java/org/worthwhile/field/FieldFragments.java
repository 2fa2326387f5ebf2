package org.worthwhile.field;

import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Absence;

/** Puts figures of fields into finished pieces of HTML and XML. They need no style and no script: a column may have neither. */
@Named
final class FieldFragments {

    private final Fragments fragments;
    private final Wording wording;

    @Inject
    FieldFragments(Fragments fragments, Wording wording) {
        this.fragments = fragments;
        this.wording = wording;
    }

    /** With currency and all decimals; what is overspent has its minus. */
    String amount(Money exact) {
        return rendered("field/figure.vm", new FieldView(List.of(wording.exactMoney(exact))));
    }

    String names(List<String> names) {
        return rendered("field/figure.vm", new FieldView(names.stream().map(wording::name).collect(Collectors.toList())));
    }

    /** A dash with the reason where there would be an amount if currencies were converted; otherwise nothing. */
    String absent(Absence why) {
        switch (why) {
            case OTHER_CURRENCY:
                return dash(wording.text("worthwhile.field.other-currency"));
            case SEVERAL_CURRENCIES:
                return dash(wording.text("worthwhile.field.several-currencies"));
            default:
                return "";
        }
    }

    private String dash(String reason) {
        return rendered("field/absent.vm", new FieldView(List.of(reason)));
    }

    /** As between programs. */
    String amountInXml(Money exact) {
        return rendered("field/amount-xml.vm", new XmlAmountView(exact));
    }

    String namesInXml(List<String> names) {
        return rendered("field/names-xml.vm", new FieldView(names.stream().map(XmlText::of).collect(Collectors.toList())));
    }

    private String rendered(String template, Object view) {
        return fragments.render(template, view).strip();
    }

    /** The heading of the column that goes with another. */
    String currencyOf(String heading) {
        return wording.text("worthwhile.field.currency-of", heading);
    }
}
