package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list. */
public final class MultiValueOperand implements Operand {

    private final List<Operand> values;

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    @Override
    public String getName() {
        return "MultiValueOperand";
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }

    public List<Operand> getValues() {
        return values;
    }
}
