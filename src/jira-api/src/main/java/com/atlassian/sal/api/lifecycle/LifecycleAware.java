package com.atlassian.sal.api.lifecycle;

/** An exported component that wants to hear when Jira is fully started, or when its app was enabled in a running Jira. */
public interface LifecycleAware {

    void onStart();

    void onStop();
}
