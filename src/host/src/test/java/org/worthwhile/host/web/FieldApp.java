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
                        "com.atlassian.jira.issue.fields.rest.json", "com.atlassian.jira.security", "com.atlassian.jira.user", "com.atlassian.jira",
                        "com.atlassian.jira.issue.customfields.converters", "com.atlassian.jira.issue.customfields.searchers",
                        "com.atlassian.jira.issue.customfields.searchers.transformer", "com.atlassian.jira.issue.search.searchers.information",
                        "com.atlassian.jira.issue.search.searchers.renderer", "com.atlassian.jira.issue.search.searchers.transformer",
                        "com.atlassian.jira.jql.operand", "com.atlassian.jira.jql.query", "com.atlassian.jira.jql.validator",
                        "com.atlassian.jira.plugin.customfield", "com.atlassian.jira.plugin.jql.function", "com.atlassian.jira.util",
                        "com.atlassian.jira.web", "com.atlassian.query.clause", "com.atlassian.query.operand", "com.atlassian.query.operator",
                        "org.apache.lucene.search")
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
                        <customfield-type key="guarded" name="Guarded" class="org.example.Worth">
                          <resource type="velocity" name="view" location="templates/plugins/fields/view/view-number.vm"/>
                        </customfield-type>
                        <customfield-type key="watched" name="Watched" class="org.example.Watched">
                          <resource type="velocity" name="view"><![CDATA[$value]]></resource>
                          <valid-searcher package="com.atlassian.jira.plugin.system.customfieldtypes" key="exactnumber"/>
                        </customfield-type>
                        <customfield-searcher key="guard" name="Guard" class="org.example.Guard">
                          <valid-customfield-type package="org.example.fields" key="guarded"/>
                        </customfield-searcher>
                        <jql-function key="multiples" class="org.example.Multiples"><fname>multiplesOf</fname><list>true</list></jql-function>
                        <customfield-type key="blind" name="Blind" class="org.example.Worth"/>
                        """)
                .file("fields/view.vm", "<b>$value</b> for $who, $customField.name of $issue.key, $textutils.htmlEncode('<x>')#if ($fieldLayoutItem) never#end")
                .index("component", "org.example.Unused")
                .index("imports", "com.atlassian.jira.security.JiraAuthenticationContext", "com.atlassian.jira.web.FieldVisibilityManager",
                        "com.atlassian.jira.jql.operand.JqlOperandResolver", "com.atlassian.jira.issue.customfields.converters.DoubleConverter",
                        "com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper",
                        "com.atlassian.jira.util.I18nHelper$BeanFactory")
                .source("org.example.Unused", "package org.example; public class Unused { }")
                .source("org.example.Worth", WORTH).source("org.example.Watched", WATCHED).source("org.example.Guard", GUARD)
                .source("org.example.Multiples", MULTIPLES);
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

    private static final String WATCHED = """
            package org.example;
            import com.atlassian.jira.issue.Issue;
            import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
            import com.atlassian.jira.issue.fields.CustomField;
            import com.atlassian.jira.security.JiraAuthenticationContext;
            public class Watched extends CalculatedCFType<Double, Double> {
                private final JiraAuthenticationContext authentication;
                @javax.inject.Inject
                public Watched(JiraAuthenticationContext authentication) {
                    this.authentication = authentication;
                }
                public String getStringFromSingularObject(Double value) { return String.valueOf(value); }
                public Double getSingularObjectFromString(String text) { return Double.valueOf(text); }
                public Double getValueFromIssue(CustomField field, Issue issue) { return authentication.isLoggedInUser() ? 2.0 : 1.0; }
            }
            """;
    private static final String GUARD = """
            package org.example;
            import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
            import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
            import com.atlassian.jira.issue.customfields.searchers.*;
            import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
            import com.atlassian.jira.issue.fields.CustomField;
            import com.atlassian.jira.issue.search.searchers.information.SearcherInformation;
            import com.atlassian.jira.issue.search.searchers.renderer.SearchRenderer;
            import com.atlassian.jira.issue.search.searchers.transformer.SearchInputTransformer;
            import com.atlassian.jira.jql.operand.JqlOperandResolver;
            import com.atlassian.jira.jql.query.QueryFactoryResult;
            import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
            import com.atlassian.jira.util.I18nHelper;
            import com.atlassian.jira.web.FieldVisibilityManager;
            public class Guard implements CustomFieldSearcher {
                private final ExactNumberSearcher jiras;
                private CustomFieldSearcherModuleDescriptor module;
                @javax.inject.Inject
                public Guard(FieldVisibilityManager visibility, JqlOperandResolver operands, DoubleConverter converter, CustomFieldInputHelper inputs,
                        I18nHelper.BeanFactory texts) {
                    jiras = new ExactNumberSearcher(visibility, operands, converter, inputs, texts);
                }
                public void init(CustomFieldSearcherModuleDescriptor descriptor) { module = descriptor; jiras.init(descriptor); }
                public CustomFieldSearcherModuleDescriptor getDescriptor() { return module; }
                public void init(CustomField field) { jiras.init(field); }
                public SearcherInformation<CustomField> getSearchInformation() { return jiras.getSearchInformation(); }
                public SearchInputTransformer getSearchInputTransformer() { return jiras.getSearchInputTransformer(); }
                public SearchRenderer getSearchRenderer() { return jiras.getSearchRenderer(); }
                public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() {
                    CustomFieldSearcherClauseHandler inner = jiras.getCustomFieldSearcherClauseHandler();
                    return new SimpleCustomFieldSearcherClauseHandler(inner.getClauseValidator(),
                            (context, clause) -> context.getApplicationUser() != null && context.getApplicationUser().getName().equals("admin")
                                    ? inner.getClauseQueryFactory().getQuery(context, clause) : QueryFactoryResult.createFalseResult(),
                            inner.getSupportedOperators(), inner.getDataType());
                }
            }
            """;
    private static final String MULTIPLES = """
            package org.example;
            import com.atlassian.jira.*;
            import com.atlassian.jira.jql.operand.QueryLiteral;
            import com.atlassian.jira.jql.query.QueryCreationContext;
            import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
            import com.atlassian.jira.user.ApplicationUser;
            import com.atlassian.jira.util.MessageSet;
            import com.atlassian.query.clause.TerminalClause;
            import com.atlassian.query.operand.FunctionOperand;
            import java.util.*;
            public class Multiples extends AbstractJqlFunction {
                public MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) { return validateNumberOfArgs(operand, 1); }
                public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
                    int step = Integer.parseInt(operand.getArgs().get(0));
                    List<QueryLiteral> keys = new ArrayList<>();
                    for (int i = step; i < 20; i += step) {
                        keys.add(new QueryLiteral(operand, "SHOP-" + i));
                    }
                    return keys;
                }
                public int getMinimumNumberOfExpectedArguments() { return 1; }
                public JiraDataType getDataType() { return JiraDataTypes.ISSUE; }
            }
            """;
}
