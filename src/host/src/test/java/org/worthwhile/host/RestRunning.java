package org.worthwhile.host;

import java.net.URI;
import java.util.function.BooleanSupplier;
import org.apache.catalina.startup.Tomcat;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.worthwhile.host.rest.RestServlet;

/** The REST servlet on a web server of its own, below /jira/rest. */
public final class RestRunning extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final RestServlet servlet;
    private WebServer server;

    public RestRunning(BooleanSupplier isLoggedIn) {
        this.servlet = new RestServlet(isLoggedIn);
    }

    public RestServlet servlet() {
        return servlet;
    }

    @Override
    protected void before() throws Throwable {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        folder.create();
        server = new WebServer(folder.getRoot().toPath(), 0, "/jira");
        Tomcat.addServlet(server.context(), "rest", servlet).setLoadOnStartup(1);
        server.context().addServletMappingDecoded("/rest/*", "rest");
        server.start();
    }

    public URI address(String path) {
        return URI.create(server.address() + "/rest" + path);
    }

    @Override
    protected void after() {
        server.close();
        folder.delete();
    }
}
