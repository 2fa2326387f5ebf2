package org.worthwhile.domain.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.worthwhile.domain.grant.Right;

/** The kinds of fields that show figures of issues. */
public enum FigureField {
    /** What customers are expected to gain, an amount. */
    CUSTOMER_VALUE(Right.VIEW_VALUE),
    /** Whose words there are, names. */
    CUSTOMER(Right.VIEW_VALUE),
    /** What the issue alone cost so far, an amount: the Budget panel shows the sum over the issue and its sub-tasks, and a column must not count them twice. */
    BUDGET_SPENT(Right.VIEW_BUDGET),
    /** The issue's own plan minus what the issue and its sub-tasks cost, an amount, as the Budget panel shows it; negative when overspent. */
    BUDGET_REMAINING(Right.VIEW_BUDGET);

    private final Right right;

    FigureField(Right right) {
        this.right = right;
    }

    /** Needed on an issue to see its figure, and in every project to search by it. */
    public Right right() {
        return right;
    }

    /** {@code customer-value}: names the kind in addresses, in the descriptor (with {@code -field} behind it) and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FigureField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    public boolean isAmount() {
        return this != CUSTOMER;
    }
}
