package org.worthwhile.host.tracker;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions as SQL; what is compared with goes into the named values of the statement. */
final class ConditionSql {

    static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";

    private final Map<String, Object> values;

    ConditionSql(Map<String, Object> values) {
        this.values = values;
    }

    String of(IssueCondition condition) {
        if (condition instanceof IssueCondition.All all) {
            return joined(all.conditions(), " AND ", ALWAYS);
        }
        if (condition instanceof IssueCondition.Any any) {
            return joined(any.conditions(), " OR ", NEVER);
        }
        if (condition instanceof IssueCondition.OneOf oneOf) {
            return oneOf.field().hasNames() ? names(oneOf) : column(oneOf);
        }
        if (condition instanceof IssueCondition.Absent absent) {
            return absent(absent.field(), absent.wanted());
        }
        return says((IssueCondition.Says) condition);
    }

    private String joined(List<IssueCondition> conditions, String between, String otherwise) {
        return conditions.isEmpty() ? otherwise : conditions.stream().map(this::of).collect(Collectors.joining(between, "(", ")"));
    }

    private String column(IssueCondition.OneOf condition) {
        String column = condition.field().column();
        List<?> askable = askable(condition.values());
        if (askable.isEmpty()) {
            return condition.wanted() ? NEVER : column + " IS NOT NULL";
        }
        return "(" + column + (condition.wanted() ? " IN (" : " NOT IN (") + value(askable) + "))";
    }

    private String names(IssueCondition.OneOf condition) {
        List<?> askable = askable(condition.values());
        if (askable.isEmpty()) {
            return condition.wanted() ? NEVER : absent(condition.field(), false);
        }
        String one = named(condition.field(), " AND n.name IN (" + value(askable) + ")");
        return condition.wanted() ? one : "(" + absent(condition.field(), false) + " AND NOT " + one + ")";
    }

    /** Without what no column can hold. */
    private static List<?> askable(Collection<?> values) {
        return values.stream().filter(value -> !(value instanceof String text) || Database.canHold(text)).toList();
    }

    private String absent(IssueField field, boolean wanted) {
        if (field.hasNames()) {
            return (wanted ? "NOT " : "") + named(field, "");
        }
        return field.column() + (wanted ? " IS NULL" : " IS NOT NULL");
    }

    private static String named(IssueField field, String more) {
        return "EXISTS (SELECT 1 FROM issue_name n WHERE n.issue = i.id AND n.kind = '" + field.kind() + "'" + more + ")";
    }

    private String says(IssueCondition.Says condition) {
        String all = each(condition.words(), word -> each(condition.texts(), text -> contains(text, word), " OR "), " AND ");
        String there = each(condition.texts(), text -> text.column() + " IS NOT NULL", " OR ");
        return condition.wanted() ? all : "(" + there + " AND NOT " + all + ")";
    }

    private static <T> String each(List<T> things, Function<T, String> sql, String between) {
        return things.isEmpty() ? ALWAYS : things.stream().map(sql).collect(Collectors.joining(between, "(", ")"));
    }

    private String contains(IssueText text, String word) {
        if (!Database.canHold(word)) {
            return NEVER;
        }
        return "LOWER(COALESCE(" + text.column() + ", '')) LIKE " + value(pattern(word)) + " ESCAPE '!'";
    }

    /** The text anywhere in another, for LIKE with the escape character {@code !}. */
    static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private String value(Object value) {
        String name = "c" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
