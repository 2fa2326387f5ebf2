package org.worthwhile.host;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;

/** Watches a class loader go. */
public final class WatchedLoader {

    private static final long PATIENCE_SECONDS = 30;
    private static final long BETWEEN_COLLECTIONS_MILLIS = 50;

    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final WeakReference<ClassLoader> loader;

    public WatchedLoader(ClassLoader loader) {
        this.loader = new WeakReference<>(loader, collected);
    }

    /** Collects garbage until the class loader is gone, or patience ends. */
    public boolean isGone() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            System.gc();
            if (collected.remove(BETWEEN_COLLECTIONS_MILLIS) != null) {
                return true;
            }
        }
        return loader.get() == null;
    }
}
