package org.worthwhile.panel;

import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.ValueNote;

/** The figures of a note as the reader would type them; empty where there is none. */
public final class FiguresView {

    static final FiguresView NONE = new FiguresView("", "", "", "");

    private final String low;
    private final String likely;
    private final String high;
    private final String confidence;

    private FiguresView(String low, String likely, String high, String confidence) {
        this.low = low;
        this.likely = likely;
        this.high = high;
        this.confidence = confidence;
    }

    static FiguresView of(ValueNote note, Wording wording) {
        return new FiguresView(
                note.estimate().flatMap(Estimate::low).map(wording::amount).orElse(""),
                note.estimate().flatMap(Estimate::likely).map(wording::amount).orElse(""),
                note.estimate().flatMap(Estimate::high).map(wording::amount).orElse(""),
                note.confidence().map(Confidence::percent).map(String::valueOf).orElse(""));
    }

    public String getLow() {
        return low;
    }

    public String getLikely() {
        return likely;
    }

    public String getHigh() {
        return high;
    }

    public String getConfidence() {
        return confidence;
    }
}
