package org.worthwhile.panel;

/** Keeps a name to itself within a sentence: one from right to left, or one that turns what follows it, would otherwise turn the rest as well. */
final class Isolation {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Isolation() {
    }

    /** The name itself where nothing in it has a direction of its own; otherwise between marks that nobody sees, as many as it takes. */
    static String of(String name) {
        if (name.codePoints().noneMatch(Isolation::turns)) {
            return name;
        }
        int open = 0;
        int neverOpened = 0;
        for (int c : name.codePoints().toArray()) {
            if (opens(c)) {
                open++;
            } else if (c == POP_DIRECTIONAL_ISOLATE.codePointAt(0)) {
                neverOpened += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            }
        }
        return FIRST_STRONG_ISOLATE.repeat(neverOpened + 1) + name + POP_DIRECTIONAL_ISOLATE.repeat(open + 1);
    }

    private static boolean turns(int c) {
        switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING:
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE:
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE:
                return true;
            default:
                return opens(c);
        }
    }

    private static boolean opens(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE
                || direction == Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE;
    }
}
