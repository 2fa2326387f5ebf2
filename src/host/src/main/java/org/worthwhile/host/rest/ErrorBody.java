package org.worthwhile.host.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The REST module's own errors. That a real Jira words and shapes them like this is not confirmed. */
final class ErrorBody {

    private ErrorBody() {
    }

    static Response response(Response.Status status, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", message);
        body.put("status-code", status.getStatusCode());
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    /** For answers that are given outside Jersey; the message must be a constant of ours. */
    static String json(int status, String message) {
        return "{\"message\":\"" + message + "\",\"status-code\":" + status + "}";
    }
}
