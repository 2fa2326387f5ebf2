package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.grant.GrantTable;
import org.worthwhile.domain.grant.Grants;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;

/** Grants in the table GRANT_DECISION, one row per right that was decided in one place. */
@Named
public final class AoGrants implements Grants {

    static final long DEFAULTS = 0;

    private final ActiveObjects ao;

    @Inject
    public AoGrants(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public GrantTable defaults() {
        return ofProject(DEFAULTS);
    }

    @Override
    public GrantTable ofProject(long projectId) {
        return table(projectId, rows(List.of(projectId)));
    }

    @Override
    public GrantTable inProject(long projectId) {
        List<GrantDecisionEntity> rows = rows(List.of(projectId, DEFAULTS));
        return table(projectId, rows).over(table(DEFAULTS, rows));
    }

    @Override
    public Map<Long, GrantTable> inProjects(Collection<Long> projectIds) {
        Set<Long> places = new HashSet<>(projectIds);
        places.add(DEFAULTS);
        Map<Long, List<GrantDecisionEntity>> rows = RowsByIds
                .findAtOnce(ao, GrantDecisionEntity.class, "PROJECT_ID", places, GrantDecisionEntity::getProjectId).stream()
                .collect(Collectors.groupingBy(GrantDecisionEntity::getProjectId));
        GrantTable defaults = table(DEFAULTS, rows.getOrDefault(DEFAULTS, List.of()));
        return projectIds.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), id -> table(id, rows.getOrDefault(id, List.of())).over(defaults)));
    }

    @Override
    public Collection<Long> decidedProjects() {
        return Arrays.stream(ao.find(GrantDecisionEntity.class, Query.select().where("PROJECT_ID <> ?", DEFAULTS)))
                .map(GrantDecisionEntity::getProjectId).collect(Collectors.toSet());
    }

    @Override
    public void decide(Optional<Long> projectId, Right right, Set<Holder> holders) {
        long project = projectId.orElse(DEFAULTS);
        String text = HolderText.of(holders);
        row(project, right).ifPresentOrElse(row -> {
            row.setHolders(text);
            row.save();
        }, () -> UniqueRows.insert(ao, GrantDecisionEntity.class, columns(project, right, text)));
    }

    @Override
    public void forget(Optional<Long> projectId, Right right) {
        ao.deleteWithSQL(GrantDecisionEntity.class, "DECISION_KEY = ?", key(projectId.orElse(DEFAULTS), right));
    }

    private List<GrantDecisionEntity> rows(Collection<Long> projectIds) {
        return RowsByIds.find(ao, GrantDecisionEntity.class, "PROJECT_ID", projectIds);
    }

    private Optional<GrantDecisionEntity> row(long projectId, Right right) {
        Query query = Query.select().where("DECISION_KEY = ?", key(projectId, right));
        return Arrays.stream(ao.find(GrantDecisionEntity.class, query)).findFirst();
    }

    private static Map<String, Object> columns(long projectId, Right right, String holders) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", projectId);
        columns.put("RIGHT_NAME", right.name());
        columns.put("DECISION_KEY", key(projectId, right));
        if (holders != null) {
            columns.put("HOLDERS", holders);
        }
        return columns;
    }

    private static GrantTable table(long projectId, List<GrantDecisionEntity> rows) {
        Map<Right, Set<Holder>> decided = new EnumMap<>(Right.class);
        rows.stream().filter(row -> row.getProjectId() == projectId)
                .forEach(row -> decided.put(Right.valueOf(row.getRightName()), HolderText.holders(row.getHolders())));
        return GrantTable.of(decided);
    }

    private static String key(long projectId, Right right) {
        return projectId + ":" + right.name();
    }
}
