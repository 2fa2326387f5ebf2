package org.worthwhile.host.web;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.TrackerUser;

/**
 * A form: GET shows it, to a script as a dialog; POST takes it. What is refused is shown again as it was typed, with what is wrong
 * beside each field; a script gets 400 with {@code errors} by field.
 */
abstract class FormPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    FormPage(Desk desk) {
        super(desk);
    }

    /** As it is before anybody types; refuses whoever may not fill it in. */
    abstract Form form(Visit visit, TrackerUser who);

    /** Does what was asked for; throws {@link WrongFields} or {@link RejectedInput} otherwise. */
    abstract Answer submit(Visit visit, TrackerUser who, Typed typed);

    /** The page around the form where it is no dialog. */
    Page page(Form form) {
        return Page.of("form/page.vm", form.title());
    }

    @Override
    final Answer show(Visit visit) {
        return view(visit, form(visit, asking(visit)), HttpServletResponse.SC_OK);
    }

    @Override
    final Answer change(Visit visit) {
        TrackerUser who = asking(visit);
        try {
            return submit(visit, who, new Typed(visit.request().getParameterMap()));
        } catch (WrongFields wrong) {
            return again(visit, who, wrong.problems());
        } catch (RejectedInput rejected) {
            return again(visit, who, Map.of(rejected.field(), rejected.getMessage()));
        }
    }

    private static TrackerUser asking(Visit visit) {
        return visit.user().orElseThrow(Refusal::logInFirst);
    }

    private Answer again(Visit visit, TrackerUser who, Map<String, String> problems) {
        return visit.isFromScript()
                ? new Answer.Json(HttpServletResponse.SC_BAD_REQUEST, Map.of("errors", problems))
                : view(visit, form(visit, who).again(visit.request().getParameterMap(), problems), HttpServletResponse.SC_BAD_REQUEST);
    }

    private Answer view(Visit visit, Form form, int status) {
        if (!visit.isFromScript()) {
            return page(form).with("form", form).status(status);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("frame", desk().frames().bare(visit));
        values.put("form", form);
        return new Answer.Fragment(desk().templates().render("form/dialog.vm", values));
    }

    /** Done: the page the dialog was opened on is refreshed, another client goes to the path. */
    static Answer done(Visit visit, String path) {
        return visit.isFromScript() ? new Answer.Json(HttpServletResponse.SC_OK, Map.of("next", "")) : new Answer.Redirect(path);
    }

    /** Done, and the person goes somewhere else. */
    static Answer leave(Visit visit, String path) {
        return visit.isFromScript()
                ? new Answer.Json(HttpServletResponse.SC_OK, Map.of("next", visit.request().getContextPath() + path))
                : new Answer.Redirect(path);
    }
}
