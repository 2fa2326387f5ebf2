package org.worthwhile.panel;

/** What templates call <code>$i18n</code>: texts without arguments, and nothing else a template could reach. */
public final class TemplateTexts {

    private final Wording wording;

    TemplateTexts(Wording wording) {
        this.wording = wording;
    }

    public String getText(String key) {
        return wording.text(key);
    }
}
