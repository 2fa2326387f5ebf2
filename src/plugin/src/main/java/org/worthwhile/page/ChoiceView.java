package org.worthwhile.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of several to choose. */
public final class ChoiceView {

    private final String value;
    private final String label;
    private final boolean selected;

    public ChoiceView(String value, String label, boolean selected) {
        this.value = value;
        this.label = label;
        this.selected = selected;
    }

    public static <T extends Enum<T>> List<ChoiceView> each(T[] values, String selected, Function<T, String> label) {
        return Arrays.stream(values)
                .map(value -> new ChoiceView(value.name(), label.apply(value), value.name().equals(selected)))
                .collect(Collectors.toUnmodifiableList());
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }
}
