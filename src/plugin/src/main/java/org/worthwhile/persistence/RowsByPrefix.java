package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.worthwhile.domain.customer.NameKey;

/**
 * Finds rows whose NAME_KEY starts with what was typed, the same on every database.
 *
 * <p>How LIKE is escaped differs between them, a range of keys depends on the collation, and some collations ignore blanks and
 * signs. So whatever is neither letter nor digit becomes a wildcard: that finds all the right rows and a few wrong ones,
 * which are left out here. The rows are read page by page until there are enough.
 */
final class RowsByPrefix<E extends RawEntity<Long>> {

    private static final int LONGEST_KEY = 255;
    private static final int SMALLEST_PAGE = 100;

    private final ActiveObjects ao;
    private final Class<E> type;
    private final Function<E, String> nameKey;

    RowsByPrefix(ActiveObjects ao, Class<E> type, Function<E, String> nameKey) {
        this.ao = ao;
        this.type = type;
        this.nameKey = nameKey;
    }

    List<E> find(NameKey prefix, int limit) {
        return find(prefix, limit, "NAME_KEY LIKE ?", pattern(prefix));
    }

    /** Among the rows of one owner. */
    List<E> find(NameKey prefix, int limit, String ownerColumn, long owner) {
        return find(prefix, limit, ownerColumn + " = ? AND NAME_KEY LIKE ?", owner, pattern(prefix));
    }

    private List<E> find(NameKey prefix, int limit, String criteria, Object... parameters) {
        List<E> found = new ArrayList<>();
        boolean isMore = limit > 0 && prefix.text().length() <= LONGEST_KEY;
        for (int offset = 0; isMore && found.size() < limit; offset += pageSize(limit)) {
            E[] page = ao.find(type, page(limit, offset).where(criteria, parameters));
            Arrays.stream(page).filter(row -> nameKey.apply(row).startsWith(prefix.text()))
                    .limit(limit - found.size()).forEach(found::add);
            isMore = page.length == pageSize(limit);
        }
        found.sort(Comparator.comparing(nameKey));
        return found;
    }

    private static Query page(int limit, int offset) {
        return Query.select().order("NAME_KEY ASC, ID ASC").limit(pageSize(limit)).offset(offset);
    }

    private static int pageSize(int limit) {
        return Math.max(limit, SMALLEST_PAGE);
    }

    private static String pattern(NameKey prefix) {
        return prefix.text().replaceAll("[^\\p{L}\\p{Nd}]+", "%") + "%";
    }
}
