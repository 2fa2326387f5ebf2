package org.worthwhile.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.Rule;
import org.junit.Test;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.RestRunning;
import org.worthwhile.host.SmallApp;
import org.worthwhile.host.plugin.ModuleHandle;
import org.worthwhile.host.plugin.PluginHandle;

public class RestServletTest {

    private static final String KEY = "com.example.rest";
    private static final String[] PACKAGES = {"javax.ws.rs", "javax.ws.rs.core", "javax.ws.rs.ext", "javax.inject",
        "com.atlassian.plugins.rest.common.security", "org.codehaus.jackson.annotate"};
    private static final String NOTES = """
            package com.example.web;
            import com.atlassian.plugins.rest.common.security.AnonymousAllowed;
            import java.util.Map;
            import javax.ws.rs.*;
            import javax.ws.rs.core.*;
            @Path("notes")
            @Produces(MediaType.APPLICATION_JSON)
            public class Notes {
                private final com.example.Names names;
                @Context private UriInfo address;
                public Notes(com.example.Names names) { this.names = names; }
                @GET public Map<String, String> all() { return Map.of("name", names.first(), "base", address.getBaseUri().getPath()); }
                @GET @Path("open") @AnonymousAllowed public String open() { return "{}"; }
                @GET @Path("broken") public String broken() { throw new IllegalStateException("a secret"); }
                @GET @Path("refused") public String refused() { throw new IllegalArgumentException("no"); }
                @GET @Path("absent") public Response absent() { return Response.status(404).build(); }
                @POST @Consumes(MediaType.APPLICATION_JSON) public Response add(Map<String, Object> note) {
                    return Response.created(address.getAbsolutePathBuilder().path("7").build()).entity(note).build();
                }
                @DELETE @Path("{id}") public Response remove(@PathParam("id") long id) { return Response.noContent().build(); }
                @POST @Path("form") @Consumes(MediaType.APPLICATION_FORM_URLENCODED) public String form(@FormParam("a") String a) {
                    return "{\\"a\\":\\"" + a + "\\"}";
                }
            }
            """;
    private static final String MAPPER = """
            package com.example.web;
            import javax.ws.rs.core.Response;
            @javax.ws.rs.ext.Provider
            public class Refusals implements javax.ws.rs.ext.ExceptionMapper<IllegalArgumentException> {
                @Override public Response toResponse(IllegalArgumentException refusal) {
                    return Response.status(409).type("application/json").entity("{\\"said\\":\\"" + refusal.getMessage() + "\\"}").build();
                }
            }
            """;
    private static final String NAMES = "package com.example; public class Names { public String first() { return \"Grüße 漢字\"; } }";
    private static final String OUTSIDE = """
            package com.example.outside;
            @javax.ws.rs.Path("outside") public class Outside { @javax.ws.rs.GET public String get() { return "reached"; } }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean loggedIn = true;

    @Rule
    public final RestRunning rest = new RestRunning(() -> loggedIn);

    @Rule
    public final AppsRunning apps = new AppsRunning().prepared(system -> system.register("rest", rest.servlet()::module));

    @Test
    public void servesResourcesWiredByTheApp() throws Exception {
        install(app());

        HttpResponse<String> answer = get("/example/1.0/notes");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"name\":\"Grüße 漢字\"").contains("\"base\":\"/jira/rest/example/1.0/\"");
    }

    @Test
    public void theHighestVersionIsTheLatest() throws Exception {
        install(app().modules("""
                <rest key='old' path='/example' version='1.9'><package>com.example.outside</package></rest>
                <rest key='new' path='/example' version='1.10'><package>com.example.web</package></rest>
                """));

        assertThat(get("/example/latest/notes").statusCode()).isEqualTo(200);
        assertThat(get("/example/latest/outside").statusCode()).isEqualTo(404);
        assertThat(get("/example/1.9/outside").statusCode()).isEqualTo(200);
    }

    @Test
    public void findsNothingOutsideTheDeclaredPackage() throws Exception {
        install(app());

        assertThat(get("/example/1.0/outside").statusCode()).isEqualTo(404);
    }

    @Test
    public void findsEverythingWithoutADeclaredPackage() throws Exception {
        install(app().modules("<rest key='api' path='/example' version='1.0'/>"));

        assertThat(get("/example/1.0/outside").body()).isEqualTo("reached");
        assertThat(get("/example/1.0/notes").statusCode()).isEqualTo(200);
    }

    @Test
    public void aPackageWithoutResourcesIsAnError() {
        PluginHandle plugin = install(app().modules("<rest key='api' path='/example' version='1.0'><package>com.example.wbe</package></rest>"));

        assertThat(plugin.modules()).extracting(ModuleHandle::isEnabled).containsExactly(false);
        assertThat(plugin.modules().get(0).error()).hasValueSatisfying(error -> assertThat(error).contains("com.example.wbe"));
    }

    @Test
    public void anAddressIsTakenOnce() {
        PluginHandle plugin = install(app().modules("""
                <rest key='one' path='/example' version='1.0'/>
                <rest key='two' path='/example' version='1.0'/>
                """));

        assertThat(plugin.modules()).extracting(ModuleHandle::isEnabled).containsExactly(true, false);
    }

    @Test
    public void asksForALogInUnlessAnonymousIsAllowed() throws Exception {
        install(app());
        loggedIn = false;

        assertThat(get("/example/1.0/notes").statusCode()).isEqualTo(401);
        assertThat(get("/example/1.0/notes").body()).contains("\"status-code\":401");
        assertThat(get("/example/1.0/notes/open").statusCode()).isEqualTo(200);
    }

    @Test
    public void unknownAddressesAreNotFound() throws Exception {
        install(app());

        assertThat(get("/example/1.0/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/example/2.0/notes").statusCode()).isEqualTo(404);
        assertThat(get("/nobody/1.0/notes").statusCode()).isEqualTo(404);
        assertThat(get("").statusCode()).isEqualTo(404);
    }

    @Test
    public void aDisabledAppIsNotFound() throws Exception {
        install(app());
        apps.system().disable(KEY);
        assertThat(get("/example/1.0/notes").statusCode()).isEqualTo(404);

        apps.system().enable(KEY);
        assertThat(get("/example/1.0/notes").statusCode()).isEqualTo(200);
    }

    @Test
    public void whatEscapesIsOurFaultAndTellsNothing() throws Exception {
        install(app());

        HttpResponse<String> answer = get("/example/1.0/notes/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"status-code\":500").doesNotContain("secret").doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    public void theAppsOwnMappersAnswer() throws Exception {
        install(app());

        HttpResponse<String> answer = get("/example/1.0/notes/refused");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"said\":\"no\"}");
    }

    @Test
    public void anEmptyAnswerStaysAsItIs() throws Exception {
        install(app());

        HttpResponse<String> answer = get("/example/1.0/notes/absent");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    public void jsonNeedsNoToken() throws Exception {
        install(app());

        HttpResponse<String> answer = send(request("/example/1.0/notes").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"Grüße\"}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains(rest.address("/example/1.0/notes/7").toString());
        assertThat(answer.body()).isEqualTo("{\"words\":\"Grüße\"}");
    }

    @Test
    public void whatAFormCouldSendNeedsTheToken() throws Exception {
        install(app());

        assertThat(form("application/x-www-form-urlencoded", null)).isEqualTo(403);
        assertThat(form("Application/X-WWW-Form-Urlencoded; charset=UTF-8", null)).isEqualTo(403);
        assertThat(form("application/x-www-form-urlencoded", "yes")).isEqualTo(403);
        assertThat(form("application/x-www-form-urlencoded", "no-check")).isEqualTo(200);
        assertThat(form("application/x-www-form-urlencoded", "nocheck")).isEqualTo(200);
        assertThat(send(request("/example/1.0/notes/7").DELETE()).statusCode()).isEqualTo(403);
        assertThat(send(request("/example/1.0/notes/7").DELETE()).body()).isEqualTo("XSRF check failed");
        assertThat(send(request("/example/1.0/notes/7").header("X-Atlassian-Token", "no-check").DELETE()).statusCode()).isEqualTo(204);
    }

    @Test
    public void plainTextIsRefusedBeforeAnythingElseIsSaidAboutIt() throws Exception {
        install(app());

        int status = send(request("/example/1.0/notes").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))).statusCode();

        assertThat(status).isIn(403, 415);
    }

    @Test
    public void anotherOriginMayReadButNotChange() throws Exception {
        install(app());

        assertThat(fromOrigin("https://evil.example")).isEqualTo(403);
        assertThat(fromOrigin("null")).isEqualTo(403);
        assertThat(fromOrigin("http://localhost:" + (rest.address("").getPort() + 1))).isEqualTo(403);
        assertThat(fromOrigin("http://localhost:" + rest.address("").getPort())).isEqualTo(201);
    }

    private int fromOrigin(String origin) throws Exception {
        return send(request("/example/1.0/notes").header("Content-Type", "application/json").header("Origin", origin)
                .header("X-Atlassian-Token", "no-check").POST(BodyPublishers.ofString("{}"))).statusCode();
    }

    private int form(String type, String token) throws Exception {
        HttpRequest.Builder request = request("/example/1.0/notes/form").header("Content-Type", type);
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }
        return send(request.POST(BodyPublishers.ofString("a=1"))).statusCode();
    }

    private static SmallApp app() {
        return SmallApp.withKey(KEY).importing(PACKAGES).scanned().index("component", "com.example.Names")
                .source("com.example.Names", NAMES).source("com.example.web.Notes", NOTES)
                .source("com.example.web.Refusals", MAPPER).source("com.example.outside.Outside", OUTSIDE)
                .modules("<rest key='api' path='/example' version='1.0'><package>com.example.web</package></rest>");
    }

    private PluginHandle install(SmallApp app) {
        PluginHandle plugin = apps.system().install(app.in(apps.folder()));
        assertThat(plugin.error()).isEmpty();
        return plugin;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(rest.address(path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
