package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SitePathTest {

    @Test
    public void leadsToPlacesOfThisSite() {
        for (String place : new String[] {"/", "/browse/SHOP-1", "/browse/SHOP-1?page=all#x", "/secure/a/../b", "/search?q=a%20b&next=http%3A%2F%2Felsewhere"}) {
            assertThat(SitePath.orHome(place)).isEqualTo(place);
        }
    }

    @Test
    public void leadsHomeInsteadOfElsewhere() {
        for (String place : new String[] {null, "", "browse/SHOP-1", "http://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/",
            "\\\\elsewhere.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1", "/ /elsewhere.example", "/\t/elsewhere.example",
            "/..//elsewhere.example", "/../../elsewhere", "/.//elsewhere.example", "/%zz"}) {
            assertThat(SitePath.orHome(place)).as("%s", place).isEqualTo("/");
        }
    }
}
