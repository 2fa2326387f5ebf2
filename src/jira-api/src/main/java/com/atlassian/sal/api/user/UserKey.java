package com.atlassian.sal.api.user;

import java.io.Serializable;

/** The key of a user, which stays when the user is renamed. */
public final class UserKey implements Serializable {

    public UserKey(String userKey) {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("declaration only");
    }
}
