package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A call of a function. */
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> arguments;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... arguments) {
        this(name, List.of(arguments));
    }

    public FunctionOperand(String name, Collection<String> arguments) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    public List<String> getArgs() {
        return arguments;
    }
}
