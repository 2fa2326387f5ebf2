package org.worthwhile.host.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.After;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.w3c.dom.Element;
import org.worthwhile.host.WatchedLoader;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;

public class AoModuleTest {

    private static final String ENTITY = Person.class.getName();
    private static final String MODULE = "<ao key='tables' namespace='com.example.first'><entity> %s </entity></ao>";

    private final JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:ao-module;DB_CLOSE_DELAY=-1", "sa", "");
    private final PluginActiveObjects parts = new PluginActiveObjects(
            new ActiveObjectsFactory(new TransactionAwareDataSourceProxy(source), new DataSourceTransactionManager(source)));

    @After
    public void forgetDatabase() {
        new JdbcTemplate(source).execute("SHUTDOWN");
        source.dispose();
    }

    @Test
    public void makesTheTablesOfItsNamespaceAndOpensThePluginsService() throws Exception {
        PluginHandle plugin = plugin(getClass().getClassLoader());

        parts.module(plugin, element(MODULE, ENTITY));

        assertThat(parts.of(plugin).count(Person.class)).isZero();
        assertThat(new JdbcTemplate(source).queryForList("SHOW TABLES").toString()).contains(NamespacePrefix.of("com.example.first").prepend("PERSON"));
    }

    @Test
    public void withoutANamespaceThePluginsKeyNamesTheTables() throws Exception {
        parts.module(plugin(getClass().getClassLoader()), element("<ao key='tables'><entity>%s</entity></ao>", ENTITY));

        assertThat(new JdbcTemplate(source).queryForList("SHOW TABLES").toString()).contains(NamespacePrefix.of("com.example").prepend("PERSON"));
    }

    @Test
    public void refusesWhatIsNotThereAndWhatIsNoEntity() {
        PluginHandle plugin = plugin(getClass().getClassLoader());

        assertThatThrownBy(() -> parts.module(plugin, element(MODULE, "com.example.Missing"))).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> parts.module(plugin, element(MODULE, "java.lang.String"))).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> parts.of(plugin).count(Person.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void refusesWhatItWouldNotRun() throws Exception {
        PluginHandle plugin = plugin(getClass().getClassLoader());
        Element module = element("<ao key='tables'><entity>%s</entity><upgradeTask>com.example.Task</upgradeTask></ao>", ENTITY);

        assertThatThrownBy(() -> parts.module(plugin, module)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("upgradeTask");
        assertThatThrownBy(() -> parts.of(plugin).count(Person.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void comesBackAfterBeingClosed() throws Exception {
        PluginHandle plugin = plugin(getClass().getClassLoader());
        ModuleHandle first = parts.module(plugin, element(MODULE, ENTITY));
        parts.of(plugin).create(Person.class, Map.of("NAME", "Ada"));

        first.close();
        parts.module(plugin, element(MODULE, ENTITY));

        assertThat(parts.of(plugin).count(Person.class)).isOne();
    }

    @Test
    public void closedModuleKeepsNoClassOfThePlugin() throws Exception {
        assertThat(useAndClose().isGone()).isTrue();
    }

    /** In a method of its own, so that no local variable keeps the loader. */
    private WatchedLoader useAndClose() throws Exception {
        ClassLoader loader = new PluginLoader();
        PluginHandle plugin = plugin(loader);
        ModuleHandle module = parts.module(plugin, element(MODULE, ENTITY));
        useInTransaction(parts.of(plugin), entity(plugin));
        module.close();
        return new WatchedLoader(loader);
    }

    private static <E extends RawEntity<Long>> void useInTransaction(ActiveObjects objects, Class<E> type) {
        assertThat(type).isNotSameAs(Person.class);
        objects.executeInTransaction(() -> objects.create(type, Map.of("NAME", "Ada")));
        assertThat(objects.find(type)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<Long>> entity(PluginHandle plugin) throws ClassNotFoundException {
        return (Class<? extends RawEntity<Long>>) plugin.load(ENTITY).asSubclass(RawEntity.class);
    }

    /** Not a mock: Mockito remembers the last one used, and with it the loader. */
    private static PluginHandle plugin(ClassLoader loader) {
        return (PluginHandle) Proxy.newProxyInstance(AoModuleTest.class.getClassLoader(), new Class<?>[] {PluginHandle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "key" -> "com.example";
                    case "load" -> loader.loadClass((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Element element(String xml, String entity) throws Exception {
        byte[] text = xml.formatted(entity).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text)).getDocumentElement();
    }

    /** Has the entity for itself, as a plugin's class loader would. */
    private static final class PluginLoader extends ClassLoader {

        PluginLoader() {
            super(AoModuleTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : name.equals(ENTITY) ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
