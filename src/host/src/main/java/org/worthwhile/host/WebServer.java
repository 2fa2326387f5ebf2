package org.worthwhile.host;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** Tomcat 9 on the loopback interface, with one web application. */
final class WebServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final String contextPath;

    WebServer(Path home, int port, String contextPath) {
        this.contextPath = contextPath;
        tomcat.setBaseDir(home.resolve("tomcat").toString());
        tomcat.setPort(port);
        Connector connector = tomcat.getConnector();
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setThrowOnFailure(true);
        context = tomcat.addContext(contextPath, null);
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        leaveTheJvmAlone((StandardContext) context);
    }

    /** Tomcat's leak clean-up for redeployed applications: this one ends with its process, and on Java 17 it only complains. */
    private static void leaveTheJvmAlone(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    /** Where the parts add their servlets and filters, before the start. */
    Context context() {
        return context;
    }

    void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not start. Is the port " + tomcat.getConnector().getPort()
                    + " in use?", e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + contextPath);
    }

    @Override
    public void close() {
        if (tomcat.getServer().getState() == LifecycleState.DESTROYED) {
            return;
        }
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
