package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TemplatesTest {

    @Test
    public void escapesEveryTextWhateverItsName() {
        assertThat(Templates.escaped("<a href=\"x\" title='y'>&</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
        String html = new Templates().render("error.vm",
                Map.of("status", 500, "lines", List.of("<script>alert(1)</script> ${status} #set($a=1)"), "reference", "")).html();
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${status} #set($a=1)").doesNotContain("<script");
    }
}
