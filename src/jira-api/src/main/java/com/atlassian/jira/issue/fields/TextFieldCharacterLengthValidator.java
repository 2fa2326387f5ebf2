package com.atlassian.jira.issue.fields;

/** The administrator's limit for texts. */
public interface TextFieldCharacterLengthValidator {

    boolean isTextTooLong(int number);

    boolean isTextTooLong(String text);
}
