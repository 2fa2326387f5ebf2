package org.worthwhile.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most that garbage collections left in the heap while something went on, above what was there before it. */
final class HeapWatch implements AutoCloseable {

    private static final long MEGABYTE = 1 << 20;

    private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream().map(NotificationEmitter.class::cast).toList();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).map(pool -> pool.getName()).collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, handback) -> {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            most.accumulateAndGet(left(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())), Math::max);
        }
    };
    private final long before;

    private HeapWatch() {
        System.gc();
        before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    static HeapWatch start() {
        return new HeapWatch();
    }

    /** Never less than nothing. */
    long megabytes() {
        return Math.max(0, most.get() - before) / MEGABYTE;
    }

    String words() {
        return String.format(Locale.ENGLISH, "%,d MB", megabytes());
    }

    private long left(GarbageCollectionNotificationInfo info) {
        return info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream().filter(pool -> pools.contains(pool.getKey()))
                .map(java.util.Map.Entry::getValue).mapToLong(MemoryUsage::getUsed).sum();
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (javax.management.ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static String collectorNames() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().map(GarbageCollectorMXBean::getName).collect(Collectors.joining(", "));
    }
}
