package org.worthwhile.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FirstRequestsTest {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private HttpServer server;

    @Before
    public void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            boolean unwelcome = body.contains("unwelcome");
            exchange.sendResponseHeaders(unwelcome ? 400 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
    }

    @Test
    public void sendsEachLineWithItsDays() throws IOException {
        assertThat(send("# a remark", "", "petra POST /rest/x {\"on\":\"{today-12}\",\"until\":\"{today+8}\"}")).isEmpty();

        assertThat(seen).containsExactly("POST /jira/rest/x {\"on\":\"2026-11-11\",\"until\":\"2026-12-01\"}");
    }

    @Test
    public void sendsThemOnceForAHome() throws IOException {
        send("petra POST /rest/x {}");
        send("petra POST /rest/x {}");

        assertThat(seen).hasSize(1);
    }

    @Test
    public void goesOnAfterARefusalAndNamesIt() throws IOException {
        List<String> refused = send("petra POST /rest/x {\"unwelcome\":1}", "half a line", "petra PUT /rest/y {}");

        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("400 to petra POST /rest/x");
        assertThat(seen).endsWith("PUT /jira/rest/y {}");
    }

    private List<String> send(String... lines) throws IOException {
        Path file = Files.write(home.getRoot().toPath().resolve("requests.txt"), List.of(lines));
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/jira");
        return new FirstRequests(home.getRoot().toPath(), address, clock).send(file);
    }
}
