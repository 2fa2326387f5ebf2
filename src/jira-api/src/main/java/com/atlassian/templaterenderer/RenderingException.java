package com.atlassian.templaterenderer;

/** A template could not be parsed or rendered. */
public class RenderingException extends RuntimeException {

    public RenderingException(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    public RenderingException(String message, Throwable cause) {
        throw new UnsupportedOperationException("declaration only");
    }

    public RenderingException(Throwable cause) {
        throw new UnsupportedOperationException("declaration only");
    }
}
