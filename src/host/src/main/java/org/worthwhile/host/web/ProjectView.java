package org.worthwhile.host.web;

import org.worthwhile.host.tracker.TrackerProject;

/** A project as pages show it. */
public record ProjectView(String key, String name, String description, String type, String colour, String letter, PersonView lead) {

    static ProjectView of(TrackerProject project, PersonView lead) {
        String letter = project.name().substring(0, project.name().offsetByCodePoints(0, 1));
        return new ProjectView(project.key(), project.name(), project.description(), project.type(), project.avatarColour(), letter, lead);
    }
}
