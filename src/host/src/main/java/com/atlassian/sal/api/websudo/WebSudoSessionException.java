package com.atlassian.sal.api.websudo;

/** The password has not been asked for, or too long ago. */
public class WebSudoSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {
    }

    public WebSudoSessionException(String message) {
        super(message);
    }
}
