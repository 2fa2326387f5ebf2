package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** What identifies a user for good; never {@code null} inside. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;

    public UserKey(String userKey) {
        this.key = Objects.requireNonNull(userKey, "userKey");
    }

    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey && key.equals(((UserKey) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
