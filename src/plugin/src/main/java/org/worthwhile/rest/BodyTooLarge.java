package org.worthwhile.rest;

import org.worthwhile.domain.refusal.Refusal;

/** The body is larger than such a request can be. */
final class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        this("worthwhile.error.body-too-large", JsonBody.MAX_BYTES / 1024);
    }

    private BodyTooLarge(String messageKey, long most) {
        super(messageKey, most);
    }

    static BodyTooLarge beyondMegabytes(long most) {
        return new BodyTooLarge("worthwhile.error.backup-too-large", most);
    }
}
