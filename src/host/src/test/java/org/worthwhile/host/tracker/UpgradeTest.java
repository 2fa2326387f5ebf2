package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Data of version 1 that is worked on with version 2. */
public class UpgradeTest extends OnBothDatabases {

    private JdbcTemplate database;

    @Before
    public void tablesOfVersionOne() {
        database = new JdbcTemplate(source());
        database.execute(product.equals("H2") ? "DROP ALL OBJECTS" : "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        run("host/tracker/tables.sql");
        run("tracker/version-1.sql");
    }

    @Test
    public void whatWasThereIsKeptAndWhatIsNewIsFilledIn() {
        Tracker upgraded = restarted();

        assertThat(upgraded.worklogs().byId(1)).map(TrackerWorklog::updateAuthorKey).contains("anna");
        assertThat(upgraded.parts().componentsOf(1)).extracting(ProjectComponent::name).containsExactly("Till");
        assertThat(upgraded.parts().versionsOf(1)).extracting(ProjectVersion::name).containsExactly("1.0");
        assertThat(upgraded.issues().byKey("ONE-1").orElseThrow().labels()).containsExactly("new");
    }

    @Test
    public void whoCouldEditCanDoWhatWorkersDo() {
        Tracker upgraded = restarted();
        TrackerProject project = upgraded.projects().byKey("ONE").orElseThrow();
        Access access = upgraded.permissions().of(upgraded.users().byKey("anna"));

        assertThat(Permission.OF_WORKERS).allMatch(permission -> access.allows(permission, project));
        assertThat(Permission.OF_ADMINISTRATORS).noneMatch(permission -> access.allows(permission, project));
        assertThat(upgraded.permissions().of(Optional.empty()).allows(Permission.CREATE_ISSUES, project)).isFalse();
    }

    @Test
    public void anUpgradeIsDoneOnce() {
        restarted();

        assertThat(restarted().parts().componentsOf(1)).hasSize(1);
    }

    private void run(String script) {
        database.execute((ConnectionCallback<Void>) (Connection connection) -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script, getClass().getClassLoader()));
            return null;
        });
    }
}
