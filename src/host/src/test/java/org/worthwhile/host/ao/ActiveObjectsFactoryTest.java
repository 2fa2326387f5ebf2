package org.worthwhile.host.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@RunWith(Parameterized.class)
public class ActiveObjectsFactoryTest {

    private static final String NAMESPACE = "com.example.first";

    private static EmbeddedPostgres postgres;

    private final String product;
    private JdbcTemplate jdbc;
    private ActiveObjectsFactory factory;
    private ActiveObjects people;

    public ActiveObjectsFactoryTest(String product) {
        this.product = product;
    }

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    @BeforeClass
    public static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Before
    public void emptyDatabase() {
        DataSource source = product.equals("H2") ? h2() : postgres.getPostgresDatabase();
        jdbc = new JdbcTemplate(source);
        jdbc.execute(product.equals("H2") ? "DROP ALL OBJECTS" : "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        factory = new ActiveObjectsFactory(new TransactionAwareDataSourceProxy(source), new DataSourceTransactionManager(source));
        people = factory.forPlugin(NAMESPACE, List.of(Person.class));
    }

    @Test
    public void tableBearsTheEndOfTheNamespacesDigest() {
        assertThat(NamespacePrefix.of("com.pyxis.greenhopper.jira").prepend("SPRINT")).isEqualTo("AO_60DB71_SPRINT");
        assertThat(NamespacePrefix.of("com.example.ao.myplugin").text()).matches("AO_[0-9A-F]{6}");
    }

    @Test
    public void keepsWhatIsThereWhenThePluginComesBack() {
        add("Ada");

        ActiveObjects again = factory.forPlugin(NAMESPACE, List.of(Person.class));

        assertThat(again.find(Person.class)).extracting(Person::getName).containsExactly("Ada");
    }

    @Test
    public void pluginsDoNotTouchEachOthersTablesNorTheHosts() {
        jdbc.execute("CREATE TABLE PROJECT(ID BIGINT)");
        add("Ada");

        ActiveObjects others = factory.forPlugin("com.example.second", List.of(Person.class));

        assertThat(others.count(Person.class)).isZero();
        assertThat(people.count(Person.class)).isOne();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM PROJECT", Integer.class)).isZero();
    }

    @Test
    public void failedTransactionLeavesNothing() {
        assertThatThrownBy(() -> people.executeInTransaction(() -> {
            add("Ada");
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(people.count(Person.class)).isZero();
    }

    @Test
    public void innerTransactionIsPartOfTheOuter() {
        assertThatThrownBy(() -> people.executeInTransaction(() -> {
            people.executeInTransaction(() -> add("Ada"));
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(people.count(Person.class)).isZero();
    }

    @Test
    public void afterARollbackTheStoredNameIsRead() {
        Person ada = add("Ada");

        assertThatThrownBy(() -> people.executeInTransaction(() -> {
            ada.setName("Grace");
            ada.save();
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(people.get(Person.class, ada.getID()).getName()).isEqualTo("Ada");
        assertThat(people.find(Person.class, Query.select().where("NAME = ?", "Ada"))).hasSize(1);
    }

    @Test
    public void refusalOfTheDatabaseComesOutUncheckedWithItsState() {
        add("Ada");

        assertThatThrownBy(() -> add("Ada"))
                .isInstanceOf(ActiveObjectsException.class)
                .cause().isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).startsWith("23"));
    }

    @Test
    public void refusesNamesLongerThanOracleTakes() {
        assertThatThrownBy(() -> factory.forPlugin(NAMESPACE, List.of(LongTable.class))).hasMessageContaining("is too long");
        assertThatThrownBy(() -> factory.forPlugin(NAMESPACE, List.of(LongColumn.class))).hasMessageContaining("is too long");
    }

    @Test
    public void refusesColumnsOracleReserves() {
        assertThatThrownBy(() -> factory.forPlugin(NAMESPACE, List.of(ReservedColumn.class))).hasMessageContaining("ROWID");
    }

    private Person add(String name) {
        return people.create(Person.class, Map.of("NAME", name));
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:active-objects;DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=TRUE");
        return source;
    }

    /** With its prefix one character more than 30. */
    @Table("A_TABLE_OF_31_LETTERS")
    public interface LongTable extends RawEntity<Long> {

        @PrimaryKey("ID")
        long getID();
    }

    /** Its column has 31 characters. */
    public interface LongColumn extends RawEntity<Long> {

        @PrimaryKey("ID")
        long getID();

        String getColumnWithThirtyOneCharacter();

        void setColumnWithThirtyOneCharacter(String text);
    }

    /** Fine everywhere but on Oracle. */
    public interface ReservedColumn extends RawEntity<Long> {

        @PrimaryKey("ID")
        long getID();

        String getRowid();

        void setRowid(String text);
    }
}
