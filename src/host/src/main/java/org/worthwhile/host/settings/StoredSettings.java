package org.worthwhile.host.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The settings of one scope, global or a project's, in a table; so they survive a restart. */
final class StoredSettings implements PluginSettings {

    /** The limit that SAL documents; some implementations stop at 100. */
    private static final int LONGEST_KEY = 255;

    private final JdbcTemplate database;
    private final TransactionTemplate transactions;
    private final String scope;

    StoredSettings(JdbcTemplate database, TransactionTemplate transactions, String scope) {
        this.database = database;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Override
    public Object get(String key) {
        return find(checked(key)).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        String content = SettingValue.write(value);
        return transactions.execute(status -> {
            Object before = get(key);
            if (before == null) {
                database.update("insert into plugin_setting (scope, setting_key, content) values (?, ?, ?)", scope, key, content);
            } else {
                database.update("update plugin_setting set content = ? where scope = ? and setting_key = ?", content, scope, key);
            }
            return before;
        });
    }

    @Override
    public Object remove(String key) {
        return transactions.execute(status -> {
            Object before = get(key);
            database.update("delete from plugin_setting where scope = ? and setting_key = ?", scope, key);
            return before;
        });
    }

    private Optional<Object> find(String key) {
        List<String> contents = database.queryForList(
                "select content from plugin_setting where scope = ? and setting_key = ?", String.class, scope, key);
        return contents.stream().map(SettingValue::read).findFirst();
    }

    private static String checked(String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of a setting has 1 to " + LONGEST_KEY + " characters: " + key);
        }
        return key;
    }
}
