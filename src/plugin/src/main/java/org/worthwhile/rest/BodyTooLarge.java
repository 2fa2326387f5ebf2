package org.worthwhile.rest;

import org.worthwhile.domain.refusal.Refusal;

/** The body is larger than any request of ours can be. */
final class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("worthwhile.error.body-too-large", JsonBody.MAX_BYTES / 1024);
    }
}
