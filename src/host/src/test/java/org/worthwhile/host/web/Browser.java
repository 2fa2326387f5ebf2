package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visits a running local Jira through HTTP, with cookies and without scripts. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    Browser(URI address) {
        this.address = address;
    }

    Browser loggedIn(String name) throws Exception {
        logIn(name, name, "/");
        return this;
    }

    String heading(String key) throws Exception {
        Matcher heading = Pattern.compile("<h1 id=\"summary-val\"[^>]*>(.*?)</h1>").matcher(get("/browse/" + key).body());
        assertThat(heading.find()).isTrue();
        return heading.group(1);
    }

    String issueId(String key) throws Exception {
        Matcher id = Pattern.compile("name=\"ajs-issue-id\" content=\"(\\d+)\"").matcher(get("/browse/" + key).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** The project's id, as a form offers it. */
    String project(String key, String form) throws Exception {
        Matcher option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>[^<]*\\(" + key + "\\)").matcher(get(form).body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/secure/BrowseProjects.jspa").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    HttpResponse<String> logIn(String name, String password, String destination) throws Exception {
        return post("/login.jsp", "os_username", name, "os_password", password, "os_destination", destination);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    HttpResponse<String> basic(String path, String credentials) throws Exception {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + encoded).build());
    }

    HttpResponse<String> post(String path, String... pairs) throws Exception {
        return send(form(path, pairs).build());
    }

    HttpResponse<String> script(String path) throws Exception {
        return send(request(path).header("X-Requested-With", "XMLHttpRequest").build());
    }

    HttpResponse<String> scriptPost(String path, String... pairs) throws Exception {
        return send(form(path, pairs).header("X-Requested-With", "XMLHttpRequest").build());
    }

    HttpResponse<String> fromElsewhere(String path, String... pairs) throws Exception {
        return send(form(path, pairs).header("Origin", "http://elsewhere.example").build());
    }

    private HttpRequest.Builder form(String path, String... pairs) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(pairs[i]).append('=').append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    String location(HttpResponse<String> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        String path = location.isAbsolute() ? location.toString().substring(address.toString().length() - "/jira".length()) : location.toString();
        assertThat(location.isAbsolute() ? location.toString() : address.toString()).startsWith(address.toString());
        return path;
    }
}
