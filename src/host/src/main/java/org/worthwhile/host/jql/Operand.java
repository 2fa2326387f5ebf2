package org.worthwhile.host.jql;

import java.util.List;
import java.util.stream.Collectors;

/** What a field is compared with. */
public sealed interface Operand permits Operand.Value, Operand.Function, Operand.Empty, Operand.Several {

    /** As messages show it. */
    String shown();

    /** A word or a quoted string. */
    record Value(String text) implements Operand {

        @Override
        public String shown() {
            return text;
        }
    }

    /** {@code currentUser()} for example. */
    record Function(String name, List<String> arguments) implements Operand {

        @Override
        public String shown() {
            return name + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements Operand {

        @Override
        public String shown() {
            return "EMPTY";
        }
    }

    /** A list in brackets; its members are no lists. */
    record Several(List<Operand> members) implements Operand {

        @Override
        public String shown() {
            return members.stream().map(Operand::shown).collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
