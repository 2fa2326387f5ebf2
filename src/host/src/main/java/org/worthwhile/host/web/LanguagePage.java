package org.worthwhile.host.web;

import java.util.Locale;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/UpdateUserLanguage.jspa}: a person chooses the language of the apps' texts. */
final class LanguagePage extends PageServlet {

    private static final long serialVersionUID = 1L;

    LanguagePage(Desk desk) {
        super(desk);
    }

    @Override
    Answer change(Visit visit) {
        TrackerUser user = visit.user().orElseThrow(Refusal::logInFirst);
        Locale wanted = Frames.LANGUAGES.stream().filter(language -> language.toLanguageTag().equals(visit.param("locale"))).findFirst()
                .orElseThrow(() -> Refusal.wrongInput("There is no such language here."));
        desk().tracker().users().changeLocale(user.key(), wanted);
        return new Answer.Redirect(SitePath.orHome(visit.param("os_destination")));
    }
}
