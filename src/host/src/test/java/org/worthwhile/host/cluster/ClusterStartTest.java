package org.worthwhile.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

public class ClusterStartTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void twoNodesMayStartOnAnEmptyDatabaseAtOnce() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<LocalJira> nodes = new ArrayList<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            try {
                String database = postgres.getJdbcUrl("postgres", "postgres");
                Future<LocalJira> one = threads.submit(() -> start("one", database));
                Future<LocalJira> other = threads.submit(() -> start("other", database));
                nodes.add(one.get());
                nodes.add(other.get());

                for (LocalJira node : nodes) {
                    assertThat(statusOf(node, "/browse/SHOP-1")).isEqualTo(200);
                }
                assertThat(new JdbcTemplate(postgres.getPostgresDatabase()).queryForObject("SELECT COUNT(*) FROM project", Long.class)).isEqualTo(3);
            } finally {
                nodes.forEach(LocalJira::close);
                threads.shutdown();
            }
        }
    }

    private LocalJira start(String name, String database) {
        Path home = folder.getRoot().toPath().resolve(name);
        return LocalJira.start(HostSettings.parse("--home", home.toString(), "--port", "0", "--database", database, "--database-user", "postgres"));
    }

    private static int statusOf(LocalJira node, String path) throws IOException, InterruptedException {
        String admin = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + path)).header("Authorization", "Basic " + admin).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
