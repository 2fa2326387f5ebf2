package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.figure.TouchedIssues;

public final class InMemoryTouchedIssues implements TouchedIssues {

    private final List<Touch> touches = new ArrayList<>();
    private long lastId;

    public void touch(long issueId) {
        touches.add(Touch.ofIssue(++lastId, issueId));
    }

    @Override
    public void touch(Collection<Long> issueIds) {
        issueIds.forEach(this::touch);
    }

    @Override
    public void touchProject(long projectId, long beyondIssue) {
        touches.add(Touch.ofProject(++lastId, projectId, beyondIssue));
    }

    @Override
    public List<Touch> first(int most) {
        return touches.stream().limit(most).toList();
    }

    @Override
    public long waiting() {
        return touches.size();
    }

    @Override
    public void forget(Collection<Touch> done) {
        touches.removeAll(done);
    }
}
