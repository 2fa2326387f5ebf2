package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Custom fields as an administrator makes them in the browser. */
final class FieldPages {

    static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";

    private FieldPages() {
    }

    /** Returns its id, such as {@code customfield_10000}. */
    static String create(Browser browser, String type, String name) throws Exception {
        HttpResponse<String> made = browser.post("/secure/admin/CreateCustomField.jspa", "atl_token", browser.token(), "fieldType", type, "fieldName", name);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        return browser.location(made).replaceAll(".*fieldId=", "");
    }

    /** On the screen of issues. */
    static void show(Browser browser, String id) throws Exception {
        browser.post("/secure/admin/AssociateFieldToScreens.jspa", "atl_token", browser.token(), "fieldId", number(id), "associatedScreens", "1");
    }

    static String number(String id) {
        return id.replace("customfield_", "");
    }
}
