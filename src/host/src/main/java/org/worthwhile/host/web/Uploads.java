package org.worthwhile.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.servlet.MultipartConfigElement;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that come with a form. */
final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final long FILE_LIMIT = 100 * MEGABYTE;

    private Uploads() {
    }

    static MultipartConfigElement limits() {
        return new MultipartConfigElement("", FILE_LIMIT, 4 * FILE_LIMIT, (int) MEGABYTE);
    }

    /** Reads what was sent, before anything in it is asked for. */
    static void take(HttpServletRequest request) {
        String contentType = request.getContentType();
        if (contentType == null || !contentType.startsWith("multipart/")) {
            return;
        }
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw Refusal.wrongInput("The file is larger than 100 MB.");
        } catch (ServletException | IOException e) {
            LOG.warn("An upload did not arrive", e);
            throw Refusal.wrongInput("The file did not arrive completely. Please try again.");
        }
    }

    /** False when no file was chosen; then nothing is stored. */
    static boolean store(HttpServletRequest request, String name, Path target) throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null || part.getSize() == 0) {
            return false;
        }
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }
}
