package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.inmemory.InMemoryArchive;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.ledger.LedgerProgress;
import org.worthwhile.usecase.ledger.RebuildLedger;

/** An installation in a Jira whose ids and people can be others than elsewhere. */
final class BackupWorld implements Directory {

    final MoneyWorld world = new MoneyWorld();
    final Map<String, Long> projects = new HashMap<>(Map.of("SHOP", 1L, "GRID", 2L));
    final Map<String, Long> issues = new HashMap<>(Map.of("SHOP-1", 10L, "SHOP-2", 11L, "GRID-1", 20L));
    final Map<String, String> namesByKey = new HashMap<>(Map.of("dev", "dev", "petra", "petra", "admin", "admin"));
    final Map<String, Long> roles = new HashMap<>(Map.of("Developers", 5L));
    final Set<String> groups = new HashSet<>(Set.of("staff"));

    final Standing standing = new AdministratorsAlone();
    final InMemoryArchive archive = new InMemoryArchive(world.customers, world.notes, world.rates, world.budgets, world.grants, world.trail);
    final BackupAccess access = new BackupAccess(world.rights, standing);
    final BackUpEverything backUp = new BackUpEverything(access, archive, this, world.trail, world.clock);
    final CheckBackup check = new CheckBackup(access, archive, this);
    final RestoreProgress progress = new RestoreProgress(world.bookmarks);
    final ReadRestoreState state = new ReadRestoreState(access, progress, world.trail, world.clock);
    final BeginRestore begin = new BeginRestore(check, state, progress, world.trail, world.clock);
    final RestoreEverything restore = new RestoreEverything(access, archive, archive, this, world.ledger,
            new RebuildLedger(world.administration, world.ledger, new LedgerProgress(world.bookmarks), world.trail, world.clock), world.trail, world.clock);

    /** The same keys and names under other ids. */
    static BackupWorld elsewhere() {
        BackupWorld other = new BackupWorld();
        other.projects.replaceAll((key, id) -> id + 70);
        other.issues.replaceAll((key, id) -> id + 700);
        other.roles.replaceAll((name, id) -> id + 7_000);
        return other;
    }

    Document backedUp() {
        Document document = new Document(world.clock.instant());
        backUp.begin(world.admin).writeTo(document);
        return document;
    }

    RestoreReport restored(Document document) {
        RestoreReport checked = check.report(world.admin, document);
        RestoreRun run = begin.begin(world.admin, checked);
        return restore.restore(world.admin, document, run, done -> { });
    }

    @Override
    public Optional<String> projectKey(long projectId) {
        return key(projects, projectId);
    }

    @Override
    public Optional<Long> projectId(String key) {
        return Optional.ofNullable(projects.get(key));
    }

    @Override
    public Optional<String> issueKey(long issueId) {
        return key(issues, issueId);
    }

    @Override
    public Optional<Long> issueId(String key) {
        return Optional.ofNullable(issues.get(key));
    }

    @Override
    public Optional<String> userName(String userKey) {
        return Optional.ofNullable(namesByKey.get(userKey));
    }

    @Override
    public Optional<String> userKey(String userName) {
        return key(namesByKey, userName);
    }

    @Override
    public boolean isGroup(String name) {
        return groups.contains(name);
    }

    @Override
    public Optional<String> roleName(long roleId) {
        return key(roles, roleId);
    }

    @Override
    public Optional<Long> roleId(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    private static <K, V> Optional<K> key(Map<K, V> map, V value) {
        return map.entrySet().stream().filter(entry -> entry.getValue().equals(value)).map(Map.Entry::getKey).findFirst();
    }

    /** A document in memory, as a reader of JSON would hand it over. */
    static final class Document implements RecordSink, RecordSource {

        private final Instant madeAt;
        final Map<Section, List<Map<String, Object>>> records = new HashMap<>();

        Document(Instant madeAt) {
            this.madeAt = madeAt;
        }

        @Override
        public void accept(Section section, Map<String, Object> record) {
            in(section).add(record);
        }

        List<Map<String, Object>> in(Section section) {
            return records.computeIfAbsent(section, some -> new ArrayList<>());
        }

        @Override
        public void read(Reader reader) {
            reader.madeAt(madeAt);
            for (Section section : Section.values()) {
                for (int i = 0; i < in(section).size(); i++) {
                    reader.record(section, i, in(section).get(i));
                }
            }
        }
    }

    /** Somebody called admin administers Jira. */
    private static final class AdministratorsAlone implements Standing {

        @Override
        public boolean mayBrowse(Person who, ProjectRef project) {
            return true;
        }

        @Override
        public boolean mayBrowse(Person who, IssueRef issue) {
            return true;
        }

        @Override
        public boolean is(Person who, Holder holder, ProjectRef project) {
            return isEverywhere(who, holder);
        }

        @Override
        public boolean is(Person who, Holder holder, IssueRef issue) {
            return isEverywhere(who, holder);
        }

        @Override
        public boolean isEverywhere(Person who, Holder holder) {
            return holder.equals(Holder.jiraAdministrators()) && who.key().equals("admin");
        }

        @Override
        public boolean exists(Holder holder) {
            return true;
        }
    }
}
