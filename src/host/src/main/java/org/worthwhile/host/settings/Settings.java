package org.worthwhile.host.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SAL's plugin settings, kept in the database. */
public final class Settings implements PluginSettingsFactory {

    private static final String GLOBAL = "";

    private final JdbcTemplate database;
    private final TransactionTemplate transactions;

    public Settings(DataSource source, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(source);
        this.transactions = new TransactionTemplate(transactions);
        database.execute("create table if not exists plugin_setting (scope varchar(255) not null, setting_key varchar(255) not null, "
                + "content text not null, primary key (scope, setting_key))");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(GLOBAL);
    }

    /** No key means the global settings. */
    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(database, transactions, key == null ? GLOBAL : key);
    }
}
