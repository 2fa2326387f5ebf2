package org.worthwhile.host.webfragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.worthwhile.host.i18n.Texts;
import org.worthwhile.host.plugin.ModuleFactory;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginSystem;
import org.xml.sax.InputSource;

public class WebFragmentsTest {

    private static final String HERE = WebFragmentsTest.class.getName() + "$";

    private final Map<String, ModuleFactory> factories = new HashMap<>();
    private final List<ModuleHandle> modules = new ArrayList<>();
    private final PluginHandle plugin = plugin();
    private final WebFragments fragments = fragments();

    @Test
    public void putsTheLightestFirstAndTheUnweighedLast() throws Exception {
        item("heavy", "weight='500'", "");
        item("unweighed", "", "");
        item("light", "weight='-5'", "");
        module("<web-item key='elsewhere' section='other' weight='1'><label>L</label><link>/x</link></web-item>");
        assertThat(items()).containsExactly("light", "heavy", "unweighed");
    }

    @Test
    public void showsAnItemOnlyWhenAllItsConditionsHold() throws Exception {
        item("shown", "", condition("Yes") + condition("Yes"));
        item("hidden", "", condition("Yes") + condition("No"));
        assertThat(items()).containsExactly("shown");
    }

    @Test
    public void combinesAndInvertsConditions() throws Exception {
        item("either", "", "<conditions type='OR'>" + condition("No") + condition("Yes") + "</conditions>");
        item("neither", "", "<conditions type='OR'>" + condition("No") + condition("No") + "</conditions>");
        item("nested", "", "<conditions type='AND'>" + condition("Yes") + "<conditions type='OR'>" + condition("No") + inverted("No")
                + "</conditions></conditions>");
        item("inverted", "", inverted("Yes"));
        assertThat(items()).containsExactly("either", "nested");
    }

    @Test
    public void handsConditionsTheirParameters() throws Exception {
        item("asked", "", "<condition class='" + HERE + "Wanted'><param name='wanted'>blue</param></condition>");
        assertThat(fragments.items("here", Map.of("colour", "blue"))).hasSize(1);
        assertThat(fragments.items("here", Map.of("colour", "red"))).isEmpty();
    }

    @Test
    public void hidesWhatAConditionFailsToDecide() throws Exception {
        item("failing", "", condition("Failing"));
        item("failing-inverted", "", inverted("Failing"));
        item("other", "", "");
        assertThat(items()).containsExactly("other");
    }

    @Test
    public void fillsLabelsInTheOrderOfTheParametersNames() throws Exception {
        module("<web-item key='i' section='here'><label key='greeting'><param name='param1'>second</param><param name='param0'>$first</param></label>"
                + "<link linkId='the-link'>/go/$first</link></web-item>");
        assertThat(fragments.items("here", Map.of("first", "one")))
                .containsExactly(new RenderedItem("app:i", "the-link", "one then second", "/jira/go/one", "", "", ""));
    }

    @Test
    public void leavesOutSectionsWithoutVisibleItems() throws Exception {
        module("<web-section key='full' location='menu'/>");
        module("<web-section key='empty' location='menu'/>");
        module("<web-item key='inside' section='menu/full'><label>Inside</label><link>/x</link></web-item>");
        module("<web-item key='hidden' section='menu/empty'><label>Hidden</label><link>/x</link>" + condition("No") + "</web-item>");
        assertThat(fragments.sections("menu", Map.of())).extracting(RenderedSection::key).containsExactly("full");
    }

    @Test
    public void containsThePanelThatFails() throws Exception {
        panel("before", 1, "fine");
        panel("broken", 2, "throw");
        panel("after", 3, "fine");
        List<RenderedPanel> panels = fragments.panels("column", Map.of());
        assertThat(panels).extracting(RenderedPanel::completeKey).containsExactly("app:before", "app:broken", "app:after");
        assertThat(panels).extracting(RenderedPanel::failed).containsExactly(false, true, false);
        assertThat(panels.get(1).html()).isEmpty();
    }

    @Test
    public void addsWhatTheContextProviderKnows() throws Exception {
        module("<web-panel key='p' location='column'><label>A label</label><context-provider class='" + HERE
                + "Provider'/><resource name='view' type='velocity'>$added</resource></web-panel>");
        assertThat(fragments.panels("column", Map.of("base", "x")).get(0).html()).isEqualTo("x and more");
    }

    @Test
    public void namesWhatJiraWouldSilentlyIgnore() throws Exception {
        module("<web-item key='i' section='here' wieght='3'><label>L</label><link>/x</link><coditions>" + condition("No") + "</coditions></web-item>");
        assertThat(((FragmentModule) modules.get(0)).warnings()).containsExactly(
                "Jira ignores the attribute wieght of <web-item>.", "Jira ignores <coditions> and all that is in it.");
        assertThat(items()).as("as on Jira, the misspelt condition hides nothing").containsExactly("i");
    }

    private void item(String key, String attributes, String children) throws Exception {
        module("<web-item key='" + key + "' section='here' " + attributes + "><label>" + key + "</label><link>/x</link>" + children
                + "</web-item>");
    }

    private void panel(String key, int weight, String body) throws Exception {
        module("<web-panel key='" + key + "' location='column' weight='" + weight + "'><label>A label</label>"
                + "<resource name='view' type='velocity'>" + body + "</resource></web-panel>");
    }

    private void module(String xml) throws Exception {
        Element element = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        modules.add(factories.get(element.getTagName()).create(plugin, element));
    }

    private List<String> items() {
        return fragments.items("here", Map.of()).stream().map(RenderedItem::id).toList();
    }

    private static String condition(String name) {
        return "<condition class='" + HERE + name + "'/>";
    }

    private static String inverted(String name) {
        return "<condition class='" + HERE + name + "' invert='true'/>";
    }

    private WebFragments fragments() {
        PluginSystem plugins = mock(PluginSystem.class);
        doAnswer(call -> factories.put(call.getArgument(0), call.getArgument(1))).when(plugins).register(any(), any());
        when(plugins.enabledModules(any())).thenAnswer(call -> {
            Class<?> type = call.getArgument(0);
            return modules.stream().filter(type::isInstance).toList();
        });
        Texts texts = mock(Texts.class);
        when(texts.text(any(), any(), any(Object[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            Object[] arguments = Arrays.copyOfRange(all, 2, all.length);
            return MessageFormat.format("{0} then {1}", arguments);
        });
        return new WebFragments(plugins, texts, new SimplePieces(), () -> Locale.ENGLISH, "/jira");
    }

    private static PluginHandle plugin() {
        try {
            PluginHandle plugin = mock(PluginHandle.class);
            when(plugin.key()).thenReturn("app");
            when(plugin.load(any())).thenAnswer(call -> Class.forName(call.getArgument(0)));
            when(plugin.create(any())).thenAnswer(call -> ((Class<?>) call.getArgument(0)).getDeclaredConstructor().newInstance());
            return plugin;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Replaces {@code $name} by the context's value, and throws when asked to. */
    private static final class SimplePieces implements VelocityPieces {

        @Override
        public String render(PluginHandle plugin, String location, Map<String, Object> context) {
            throw new AssertionError("No template files here");
        }

        @Override
        public String evaluate(String piece, Map<String, Object> context) {
            if (piece.equals("throw")) {
                throw new IllegalStateException("broken on purpose");
            }
            String text = piece;
            for (Map.Entry<String, Object> entry : context.entrySet()) {
                text = text.replace("$" + entry.getKey(), String.valueOf(entry.getValue()));
            }
            return text;
        }
    }

    public static class Yes implements Condition {

        @Override
        public void init(Map<String, String> params) {
            // takes none
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return true;
        }
    }

    public static final class No extends Yes {

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }

    public static final class Failing extends Yes {

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    public static final class Wanted extends Yes {

        private String wanted;

        @Override
        public void init(Map<String, String> params) {
            wanted = params.get("wanted");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return wanted.equals(context.get("colour"));
        }
    }

    public static final class Provider implements ContextProvider {

        @Override
        public void init(Map<String, String> params) {
            // takes none
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return Map.of("added", context.get("base") + " and more");
        }
    }
}
