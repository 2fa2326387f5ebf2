package org.worthwhile.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** What is wrong with an answer, whatever was asked. */
final class FuzzOracle {

    /** Names of classes, tables and statements; module keys are part of addresses. */
    private static final Pattern INSIDES = Pattern.compile("org\\.worthwhile\\.(?!jira(?![.\\w]))|com\\.atlassian\\.(?!jira\\.plugin\\.system\\.issuetabpanels:)"
            + "|java\\.(?:lang|util|sql|io|time)\\.|org\\.codehaus|\\w(?:Exception|Error)\\b"
            + "|\\bat [a-z]+\\.[\\w.$]+\\(|AO_[0-9A-F]{6}|(?i:\\bselect\\b.*\\bfrom\\b|\\binsert into\\b|sqlstate)");
    private static final String KEYS = "worthwhile.";
    /** Jira's own check of logins and forgeries answers in its own form. */
    private static final Set<Integer> OF_JIRA = Set.of(401, 403);

    private final List<FuzzSecret> secrets;

    FuzzOracle(List<FuzzSecret> secrets) {
        this.secrets = secrets;
    }

    List<String> objections(FuzzRequest request, Answer answer) {
        List<String> objections = new ArrayList<>();
        if (answer.status() >= 500) {
            objections.add("our fault");
        }
        if (!allowed(request).contains(answer.status())) {
            objections.add("a status that is not described");
        }
        Matcher insides = INSIDES.matcher(answer.body());
        if (insides.find()) {
            objections.add("tells of its insides: " + insides.group());
        }
        String plain = FigureText.plain(answer.body());
        secrets.stream().filter(secret -> secret.isToldTo(request.user().orElse(""), plain)).forEach(secret -> objections.add("tells what is secret: " + secret));
        (answer.status() < 300 ? success(request, answer) : refusal(answer)).ifPresent(objections::add);
        return objections;
    }

    /** Those described, and what a request in another form than ours is met with. */
    private static Set<Integer> allowed(FuzzRequest request) {
        Set<Integer> allowed = new TreeSet<>(request.operation().statuses());
        boolean isJson = "application/json".equals(request.headers().get("Content-Type"));
        if (!request.operation().reads() && (request.headers().containsKey("Origin") || !isJson)) {
            allowed.add(403);
            allowed.add(415);
        }
        if (request.headers().containsKey("Accept")) {
            allowed.add(406);
        }
        return allowed;
    }

    private static Optional<String> success(FuzzRequest request, Answer answer) {
        String type = request.operation().type(answer.status());
        if (!request.operation().reads() && !mayWrite(request)) {
            return Optional.of("somebody without the right could do it");
        }
        if (!answer.header("Content-Type").startsWith(type)) {
            return Optional.of("another type than is described: " + answer.header("Content-Type"));
        }
        return type.equals("application/json") && json(answer).isEmpty() ? Optional.of("no JSON") : Optional.empty();
    }

    /** Sofia may edit some notes and some plans; nothing else is anybody's but an administrator's. */
    private static boolean mayWrite(FuzzRequest request) {
        String path = request.operation().path();
        String user = request.user().orElse("nobody");
        return user.equals("admin") || user.equals("sofia") && (path.contains("value-notes") || path.endsWith("/budget"));
    }

    private static Optional<String> refusal(Answer answer) {
        Optional<JsonNode> body = json(answer);
        if (body.isEmpty() || !body.get().has("errorMessages")) {
            return OF_JIRA.contains(answer.status()) ? Optional.empty() : Optional.of("a refusal in another form");
        }
        if (isNoSentence(body.get().path("errorMessages").path(0))) {
            return Optional.of("a refusal without a sentence");
        }
        for (JsonNode error : body.get().path("errors")) {
            if (!error.path("field").isTextual() || isNoSentence(error.path("message")) || !error.path("key").asText().startsWith(KEYS)) {
                return Optional.of("a problem without field, key or sentence");
            }
        }
        return answer.status() == 400 && body.get().path("errors").size() == 0 ? Optional.of("no field is named") : Optional.empty();
    }

    private static boolean isNoSentence(JsonNode message) {
        return message.asText().isBlank() || message.asText().startsWith(KEYS);
    }

    private static Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(answer.body())).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
