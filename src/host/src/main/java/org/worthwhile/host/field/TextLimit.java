package org.worthwhile.host.field;

import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;

/** Jira's limit for long texts as it comes. */
final class TextLimit implements TextFieldCharacterLengthValidator {

    private static final int LONGEST = 32_767;

    @Override
    public boolean isTextTooLong(String text) {
        return text != null && isTextTooLong(text.length());
    }

    @Override
    public boolean isTextTooLong(int length) {
        return length > LONGEST;
    }
}
