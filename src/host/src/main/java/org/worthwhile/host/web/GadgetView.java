package org.worthwhile.host.web;

import java.util.List;

/**
 * A gadget in its frame.
 *
 * @param state {@code ready}, {@code failed} or {@code gone}
 * @param preferences JSON; the values are HTML-encoded, as Jira hands them to the item
 */
public record GadgetView(long id, String title, String item, String state, String amdModule, boolean configurable, boolean editable,
        String preferences, String colour, Markup content) {

    private static final List<Choice> COLOURS = List.of(new Choice("color1", "Blue"), new Choice("color2", "Red"), new Choice("color3", "Orange"),
            new Choice("color4", "Green"), new Choice("color5", "Teal"), new Choice("color6", "Purple"), new Choice("color7", "Grey"),
            new Choice("color8", "None"));

    /** What the frame may be painted with. */
    public List<Choice> colours() {
        return COLOURS;
    }
}
