package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/** What a form sent for a field; no part of it has a name. */
@SuppressWarnings("rawtypes") // so declared in Jira
final class EnteredValue implements CustomFieldParams {

    private final List<String> texts;

    EnteredValue(Collection<String> texts) {
        this.texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public Object getFirstValueForNullKey() {
        return texts.isEmpty() ? null : texts.get(0);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return key == null ? getFirstValueForNullKey() : null;
    }

    @Override
    public Collection getValuesForNullKey() {
        return texts;
    }

    @Override
    public Collection getAllValues() {
        return texts;
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
