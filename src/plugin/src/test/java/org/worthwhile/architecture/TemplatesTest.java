package org.worthwhile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.Test;

public class TemplatesTest {

    /** Holds the finished fragment and nothing else; a template that puts one into a page parses this one. */
    private static final String FRAGMENT_FRAME = "src/main/resources/parts/fragment.vm";
    /** The same for a field in Jira's XML. */
    private static final String XML_FRAME = "src/main/resources/field/xml-fragment.vm";

    @Test
    public void textComesFromLanguageFilesAndViews() {
        assertNone(Template::bareTexts);
    }

    @Test
    public void scriptsAndStylesStandInFilesOfTheirOwn() {
        assertNone(Template::inlineScripts);
    }

    @Test
    public void templatesNeitherCalculateNorSwitchOffEscaping() {
        assertNone(Template::calculations);
    }

    @Test
    public void onlyTheFinishedFragmentIsPutInUnescaped() {
        assertThat(Sources.findings(Sources.templates(), source -> new Template(source).unescapedReferences()))
                .containsOnly(Map.entry(FRAGMENT_FRAME, List.of("$fragmentHtml")), Map.entry(XML_FRAME, List.of("$xmlHtml")));
        assertThat(Sources.templates().get(XML_FRAME).strip()).isEqualTo("$xmlHtml");
        assertThat(Sources.templates().get(FRAGMENT_FRAME).strip()).isEqualTo("$fragmentHtml");
    }

    @Test
    public void recognisesBareText() {
        assertThat(bareTexts("<p class=\"a\">Hello $view.name</p>")).containsExactly("Hello");
        assertThat(bareTexts("#if($a.b(\"c)\"))yes#else no#end")).isNotEmpty();
        assertThat(bareTexts("<a title=\"Go on\">$x</a>")).containsExactly("Go on");
        assertThat(bareTexts("<p>$view.hours hours</p>")).containsExactly("hours");
        assertThat(bareTexts("<p>${view.hours}h</p>")).containsExactly("h");
        assertThat(bareTexts("<b>42</b>")).containsExactly("42");
    }

    @Test
    public void recognisesWhatIsNoBareText() {
        assertThat(bareTexts("## comment\n#* more *#<!-- and more -->")).isEmpty();
        assertThat(bareTexts("<p class=\"worthwhile-a\" id=\"b\">$i18n.getText(\"worthwhile.a.b\", $view.get(1))</p>")).isEmpty();
        assertThat(bareTexts("#if($view.a && !$view.b.isEmpty())$!view.c#elseif($d)${e.f()}#{end}")).isEmpty();
        assertThat(bareTexts("#foreach($note in $view.notes)<i title=\"$note.name\">&middot; % \u2013</i>#end")).isEmpty();
    }

    @Test
    public void recognisesInlineScripts() {
        assertThat(new Template("<script src=x></script><a onclick='x()' href=\"javascript:x\" style=\"a\">").inlineScripts()).hasSize(4);
        assertThat(new Template("<p class=\"only\" data-on=\"1\">").inlineScripts()).isEmpty();
    }

    @Test
    public void recognisesCalculations() {
        assertThat(new Template("#set($a = $b + 1)#disable_html_escaping()#evaluate($x)").calculations()).hasSize(3);
        assertThat(new Template("#if($a)#foreach($b in $c)#end#end").calculations()).isEmpty();
    }

    @Test
    public void recognisesUnescapedReferences() {
        assertThat(new Template("$whoHtml ${view.wordsHtml} $!a.getHtml() $html $fragment").unescapedReferences()).hasSize(3);
    }

    private static List<String> bareTexts(String source) {
        return new Template(source).bareTexts();
    }

    private static void assertNone(Function<Template, List<String>> findings) {
        assertThat(Sources.templates()).isNotEmpty();
        assertThat(Sources.findings(Sources.templates(), source -> findings.apply(new Template(source)))).isEmpty();
    }
}
