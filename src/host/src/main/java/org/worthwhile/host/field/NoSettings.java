package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;

/** No field has settings or a default value here. */
final class NoSettings implements GenericConfigManager {

    @Override
    public Object retrieve(String type, String key) {
        return null;
    }

    @Override
    public void create(String type, String key, Object value) {
        throw new UnsupportedOperationException("The local Jira keeps no settings of fields");
    }

    @Override
    public void update(String type, String key, Object value) {
        create(type, key, value);
    }

    @Override
    public void remove(String type, String key) {
        // there are none
    }
}
