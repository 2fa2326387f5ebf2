package org.worthwhile.host.servlet;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The pages of the host around what servlets of apps answer. */
public interface Surroundings {

    /** Whether there is a decorator of that name; empty is none. */
    boolean knows(String decorator);

    void decorate(HttpServletRequest request, HttpServletResponse response, HtmlDocument page) throws IOException;

    void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Discards what was written so far, if it still can. */
    void failed(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException;
}
