package org.worthwhile.usecase.backup;

import java.util.Arrays;

/** What the entries of the audit trail are about, by what their number means. */
enum Subject {
    NOTE("value-note"),
    CUSTOMER("customer"),
    CONTACT("contact"),
    RATE("rate"),
    BUDGET("budget"),
    GRANT("grant"),
    PLAN("issue-plan"),
    WORK("ledger-issue"),
    /** Acts that are about nothing that has a place in a document, such as a re-pricing or a backup. */
    ACT("");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    static Subject of(String word) {
        return Arrays.stream(values()).filter(subject -> subject.word.equals(word)).findFirst().orElse(ACT);
    }

    boolean isAboutProject() {
        return this == BUDGET || this == GRANT;
    }

    boolean isAboutIssue() {
        return this == PLAN || this == WORK;
    }
}
