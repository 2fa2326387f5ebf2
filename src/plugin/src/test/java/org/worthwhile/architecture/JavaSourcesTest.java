package org.worthwhile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

public class JavaSourcesTest {

    private static final Predicate<String> HTML = Pattern.compile("(?<!\\(\\?|\\\\k)</?[A-Za-z]|&[a-z]+;").asPredicate();

    @Test
    public void htmlIsWrittenInTemplatesOnly() {
        assertThat(Sources.java()).isNotEmpty();
        assertThat(Sources.findings(Sources.java(), JavaSourcesTest::htmlIn)).isEmpty();
    }

    @Test
    public void importsFromJiraAreListedInOnePlace() {
        assertThat(Sources.findings(Sources.java(), JavaSourcesTest::importsFromJira))
                .containsOnlyKeys("src/main/java/org/worthwhile/jira/JiraServices.java");
    }

    @Test
    public void everyPackageSaysWhatItIs() {
        Set<String> files = Sources.java().keySet();
        assertThat(files).extracting(file -> file.substring(0, file.lastIndexOf('/') + 1) + "package-info.java").isSubsetOf(files);
    }

    @Test
    public void recognisesHtml() {
        assertThat(htmlIn("a(\"<b>\"); b(\"x</p>\"); c(\"a \\\" <i\"); d(\"&amp;\");")).hasSize(4);
    }

    @Test
    public void recognisesWhatIsNoHtml() {
        assertThat(htmlIn("// \"<b>\"\n/* \"<b>\" */ List<String> a = f(\"1 < 2\", '\"', \"<>\", \"a<1>\"); /** <p> */ b(\"(?<x>y)\\\\k<x>\");")).isEmpty();
    }

    private static List<String> importsFromJira(String source) {
        return Pattern.compile("@ComponentImport").matcher(source).results().map(MatchResult::group).toList();
    }

    private static List<String> htmlIn(String source) {
        return JavaLiterals.of(source).stream().filter(HTML).toList();
    }
}
