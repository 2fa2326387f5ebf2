package org.worthwhile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.Test;

public class LanguageFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final SortedMap<String, LanguageFile> files = files();

    @Test
    public void thereIsEnglishAndGerman() {
        assertThat(files).containsOnlyKeys("worthwhile.properties", "worthwhile_de.properties");
    }

    @Test
    public void everyLanguageHasTheSameKeys() {
        SortedSet<String> keys = new TreeSet<>(english().keySet());

        files.forEach((name, file) -> assertThat(new TreeSet<>(file.texts().keySet())).as(name).isEqualTo(keys));
    }

    @Test
    public void everyLanguageHasTheSamePlaceholders() {
        files.forEach((name, file) -> file.texts().forEach((key, text) ->
                assertThat(placeholders(text)).as("%s in %s", key, name).isEqualTo(placeholders(english().getOrDefault(key, text)))));
    }

    @Test
    public void keysStandOnce() {
        eachFile(file -> assertThat(file.repeatedKeys()).isEmpty());
    }

    @Test
    public void everyTextSaysSomething() {
        eachText(entry -> assertThat(entry.getValue()).isNotBlank().isEqualTo(entry.getValue().strip()));
    }

    @Test
    public void filesAreAscii() {
        eachFile(file -> assertThat(file.isAscii()).isTrue());
    }

    @Test
    public void apostrophesAreDoubledOrTypographic() {
        eachText(entry -> assertThat(hasSingleApostrophe(entry.getValue())).isFalse());
    }

    @Test
    public void aDoubledApostropheStandsOnlyWhereItIsFormatted() {
        eachText(entry -> assertThat(entry.getValue().contains("'") && placeholders(entry.getValue()).isEmpty()).isFalse());
    }

    @Test
    public void everyTextCanBeFormatted() {
        eachText(entry -> assertThat(new MessageFormat(entry.getValue(), Locale.ROOT).format(new Object[] {1, 2, 3}))
                .doesNotContain("{").isNotBlank());
    }

    @Test
    public void recognisesWhatIsWrong() {
        LanguageFile file = new LanguageFile("a=don't {0}\na=\u00FC\n");

        assertThat(file.repeatedKeys()).containsExactly("a");
        assertThat(file.isAscii()).isFalse();
        assertThat(hasSingleApostrophe("don't")).isTrue();
        assertThat(hasSingleApostrophe("don'''t")).isTrue();
        assertThat(hasSingleApostrophe("don''t")).isFalse();
        assertThat(placeholders("{1} of {0,choice,0#none|1<{0}} {1}")).containsExactly("0", "1");
    }

    private void eachText(Consumer<Map.Entry<String, String>> check) {
        eachFile(file -> assertThat(file.texts().entrySet()).allSatisfy(check));
    }

    private void eachFile(Consumer<LanguageFile> check) {
        assertThat(files).allSatisfy((name, file) -> check.accept(file));
    }

    private SortedMap<String, String> english() {
        return files.get("worthwhile.properties").texts();
    }

    private static boolean hasSingleApostrophe(String text) {
        return SINGLE_APOSTROPHE.matcher(text).find();
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(placeholder -> found.add(placeholder.group(1)));
        return found;
    }

    private static SortedMap<String, LanguageFile> files() {
        SortedMap<String, LanguageFile> files = new TreeMap<>();
        for (Path file : Sources.languageFiles()) {
            files.put(file.getFileName().toString(), LanguageFile.at(file));
        }
        return files;
    }
}
