package org.worthwhile.host.plugin;

/** What to tell an administrator about a failure. */
final class Reason {

    private Reason() {
    }

    static String of(Throwable failure) {
        if (failure instanceof ClassNotFoundException || failure instanceof NoClassDefFoundError) {
            return "Class not found: " + failure.getMessage() + ". Is it in the JAR, or its package in Import-Package?";
        }
        return failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
    }
}
