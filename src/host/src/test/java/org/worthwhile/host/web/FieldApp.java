package org.worthwhile.host.web;

import org.worthwhile.host.SmallApp;

/** A small app with a calculated field: one and a half times the number; no value below three, and a failure at thirteen. */
final class FieldApp {

    static final String KEY = "org.example.fields";
    static final String TYPE = KEY + ":worth";

    private FieldApp() {
    }

    static SmallApp app() {
        return SmallApp.withKey(KEY).scanned()
                .importing("com.atlassian.jira.issue", "com.atlassian.jira.issue.customfields", "com.atlassian.jira.issue.customfields.impl",
                        "com.atlassian.jira.issue.fields", "com.atlassian.jira.issue.fields.layout.field", "com.atlassian.jira.issue.fields.rest",
                        "com.atlassian.jira.issue.fields.rest.json", "com.atlassian.jira.security", "com.atlassian.jira.user")
                .modules("""
                        <customfield-type key="worth" name="Worth" class="org.example.Worth">
                          <description>One and a half</description>
                          <resource type="velocity" name="view" location="fields/view.vm"/>
                          <resource type="velocity" name="column-view"><![CDATA[col $!value]]></resource>
                          <resource type="velocity" name="xml"><![CDATA[<customfieldvalue>$value</customfieldvalue>]]></resource>
                          <valid-searcher package="com.atlassian.jira.plugin.system.customfieldtypes" key="exactnumber"/>
                        </customfield-type>
                        <customfield-type key="locked" name="Locked" class="org.example.Worth" managed-access-level="locked">
                          <resource type="velocity" name="view" location="templates/plugins/fields/view/view-number.vm"/>
                        </customfield-type>
                        <customfield-type key="blind" name="Blind" class="org.example.Worth"/>
                        """)
                .file("fields/view.vm", "<b>$value</b> for $who, $customField.name of $issue.key, $textutils.htmlEncode('<x>')#if ($fieldLayoutItem) never#end")
                .index("component", "org.example.Unused")
                .index("imports", "com.atlassian.jira.security.JiraAuthenticationContext")
                .source("org.example.Unused", "package org.example; public class Unused { }")
                .source("org.example.Worth", WORTH);
    }

    private static final String WORTH = """
            package org.example;
            import com.atlassian.jira.issue.Issue;
            import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
            import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
            import com.atlassian.jira.issue.fields.CustomField;
            import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
            import com.atlassian.jira.issue.fields.rest.*;
            import com.atlassian.jira.issue.fields.rest.json.*;
            import com.atlassian.jira.security.JiraAuthenticationContext;
            import java.util.Map;
            public class Worth extends CalculatedCFType<Double, Double> implements RestAwareCustomFieldType {
                private final JiraAuthenticationContext authentication;
                @javax.inject.Inject
                public Worth(JiraAuthenticationContext authentication) {
                    this.authentication = authentication;
                }
                public String getStringFromSingularObject(Double value) { return String.valueOf(value); }
                public Double getSingularObjectFromString(String text) throws FieldValidationException { return Double.valueOf(text); }
                public Double getValueFromIssue(CustomField field, Issue issue) {
                    long number = Long.parseLong(issue.getKey().replaceAll(".*-", ""));
                    if (number == 13) {
                        throw new IllegalStateException("thirteen");
                    }
                    return number < 3 ? null : number * 1.5;
                }
                public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
                    Map<String, Object> more = super.getVelocityParameters(issue, field, item);
                    more.put("who", authentication.isLoggedInUser() ? authentication.getLoggedInUser().getName() : "nobody");
                    return more;
                }
                public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) { return new FieldTypeInfo(null, null); }
                public JsonType getJsonSchema(CustomField field) { return JsonTypeBuilder.custom("number", getKey(), field.getIdAsLong()); }
                public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
                    return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
                }
            }
            """;
}
