package org.worthwhile.panel;

import java.util.List;
import org.worthwhile.domain.valuenote.Words;

/** The dialog in which a value note is added, or the revisable part of one is edited. */
public final class ValueNoteFormView {

    private final String placeKey;
    private final String draftKey;
    private final ValueNoteView note;
    private final String today;
    private final List<CurrencyChoice> currencies;
    private final String amountsAbout;
    private final FiguresView figures;

    ValueNoteFormView(String placeKey, String draftKey, ValueNoteView note, String today,
            List<CurrencyChoice> currencies, String amountsAbout, FiguresView figures) {
        this.placeKey = placeKey;
        this.draftKey = draftKey;
        this.note = note;
        this.today = today;
        this.currencies = currencies;
        this.amountsAbout = amountsAbout;
        this.figures = figures;
    }

    /** Key of the issue the note is on, or of the project it is about. */
    public String getPlaceKey() {
        return placeKey;
    }

    /** Under which a half-typed note is kept: by person, so that nobody finds somebody else's. */
    public String getDraftKey() {
        return draftKey;
    }

    /** Null for a note that is being added. */
    public ValueNoteView getNote() {
        return note;
    }

    /** On the reader's calendar, as an ISO date. */
    public String getToday() {
        return today;
    }

    public List<CurrencyChoice> getCurrencies() {
        return currencies;
    }

    public String getAmountsAbout() {
        return amountsAbout;
    }

    public int getMostCharacters() {
        return Words.MOST_CHARACTERS;
    }

    public FiguresView getFigures() {
        return figures;
    }
}
