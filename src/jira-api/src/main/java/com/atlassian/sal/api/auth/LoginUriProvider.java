package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where people log in. */
public interface LoginUriProvider {

    /** The address of the form that leads on to the given one once somebody has logged in. */
    URI getLoginUri(URI returnUri);
}
