package com.atlassian.sal.api.websudo;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Asks administrators for their password again before they administer. */
public interface WebSudoManager {

    boolean canExecuteRequest(HttpServletRequest request);

    /** Sends the browser to the form that asks for the password. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

    /** Refuses a request that has not been let in, and notes one that has. */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
