package org.worthwhile.host.webresource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.Elements;

/** A {@code resource type="download"}: one file of the JAR, a folder, or the files of a folder that match a pattern. */
record Download(String name, Optional<Pattern> namePattern, String location, Map<String, String> params) {

    static List<Download> of(Element parent) {
        return Elements.children(parent, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download")).map(Download::read).toList();
    }

    private static Download read(Element resource) {
        String location = resource.getAttribute("location");
        Optional<Pattern> pattern = Optional.of(resource.getAttribute("namePattern")).filter(text -> !text.isEmpty()).map(Pattern::compile);
        if (pattern.isPresent() && !location.endsWith("/")) {
            throw new IllegalArgumentException("The location of a resource with a namePattern must end in /: " + location);
        }
        return new Download(resource.getAttribute("name"), pattern, withoutLeadingSlash(location), Elements.params(resource));
    }

    /** A single file with an address of its own, so that a page can name it. */
    boolean isFile() {
        return namePattern.isEmpty() && !name.endsWith("/");
    }

    /** Where in the JAR the file with this address is; empty when this resource does not offer it. */
    Optional<String> pathOf(String wanted) {
        if (!isPlainFile(wanted)) {
            return Optional.empty();
        }
        if (namePattern.isPresent()) {
            return namePattern.filter(pattern -> pattern.matcher(wanted).matches()).map(pattern -> location + wanted);
        }
        if (!name.endsWith("/")) {
            return name.equals(wanted) ? Optional.of(location) : Optional.empty();
        }
        return wanted.startsWith(name) ? Optional.of(slashed(location) + wanted.substring(name.length())) : Optional.empty();
    }

    Optional<String> contentType() {
        return Optional.ofNullable(params.get("content-type"));
    }

    /** Nothing that could lead out of the folder it seems to be in, and with an extension, so that it is no folder itself. */
    static boolean isPlainFile(String path) {
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    private static String slashed(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    private static String withoutLeadingSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
