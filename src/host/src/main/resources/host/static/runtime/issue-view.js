/* Inline edit of the summary, collapsing panels, and the refresh of an issue without loading the page. */
window.define("local-jira/issue-view", [
    "jquery", "local-jira/answers", "wrm/context-path", "jira/util/events", "jira/util/events/types", "jira/util/events/reasons"
], function ($, answers, contextPath, Events, Types, Reasons) {
    "use strict";

    function address(command) {
        return contextPath() + "/secure/AjaxIssueAction" + command + ".jspa";
    }

    function show(html) {
        var $fresh = $($.parseHTML(html.trim()));
        var shown = $(".activity-list").attr("data-shown");
        $("#issue-content").replaceWith($fresh);
        showActivity(shown);
        var heading = $fresh.find("#summary-val");
        document.title = heading.attr("data-page-title");
        Events.trigger(Types.NEW_CONTENT_ADDED, [$fresh, Reasons.panelRefreshed]);
        Events.trigger(Types.ISSUE_REFRESHED, [JIRA.Issue.getIssueId()]);
    }

    function showActivity(kind) {
        if (kind) {
            $(".activity-list").attr("data-shown", kind);
            $(".activity-tabs button").each(function () {
                this.setAttribute("aria-pressed", String(this.getAttribute("data-activity") === kind));
            });
        }
    }

    function transit(form, button) {
        var $buttons = $(form).find("button").prop("disabled", true);
        $.ajax({url: form.getAttribute("action"), type: "POST", dataType: "json",
            data: $(form).serialize() + "&action=" + encodeURIComponent(button.value)})
            .done(refresh)
            .fail(function (xhr) {
                $buttons.prop("disabled", false);
                answers.complain(xhr);
            });
    }

    function refresh() {
        return $.ajax({url: address("!default"), data: {issueKey: JIRA.Issue.getIssueKey()}, dataType: "html", cache: false})
            .done(show)
            .fail(answers.complain);
    }

    function startEditing() {
        $("#summary-val").attr("hidden", true);
        $("#summary-form").removeAttr("hidden").find("#summary").trigger("focus").trigger("select");
        Events.trigger(Types.NEW_CONTENT_ADDED, [$("#summary-form"), Reasons.inlineEditStarted]);
    }

    function stopEditing() {
        var $field = $("#summary");
        $field.val($field.prop("defaultValue"));
        showFieldError("");
        $("#summary-form").attr("hidden", true);
        $("#summary-val").removeAttr("hidden").trigger("focus");
    }

    function showFieldError(text) {
        $("#summary-error").text(text).attr("hidden", text === "");
        $("#summary").attr("aria-invalid", text === "" ? "false" : "true");
    }

    function save($form) {
        var $buttons = $form.find("button");
        $buttons.prop("disabled", true);
        showFieldError("");
        $.ajax({url: address(""), type: "POST", data: $form.serialize(), dataType: "json"})
            .done(function () {
                refresh().always(function () {
                    $buttons.prop("disabled", false);
                });
            })
            .fail(function (xhr) {
                $buttons.prop("disabled", false);
                var answer = xhr.responseJSON;
                if (xhr.status === 400 && answer && answer.errors && answer.errors.summary) {
                    showFieldError(answer.errors.summary);
                    $("#summary").trigger("focus");
                } else {
                    answers.complain(xhr);
                }
            });
    }

    function install() {
        $(document)
            .on("click", "#summary-val.editable-field", function (event) {
                event.preventDefault();
                startEditing();
            })
            .on("keydown", "#summary-val.editable-field", function (event) {
                if (event.key === "Enter") {
                    event.preventDefault();
                    startEditing();
                }
            })
            .on("keydown", "#summary", function (event) {
                if (event.key === "Escape") {
                    stopEditing();
                }
            })
            .on("click", "#summary-cancel", stopEditing)
            .on("submit", "#summary-form", function (event) {
                event.preventDefault();
                save($(this));
            })
            .on("click", ".activity-tabs button", function () {
                showActivity(this.getAttribute("data-activity"));
            })
            .on("submit", "#transition-form", function (event) {
                var button = event.originalEvent.submitter;
                if (button) {
                    event.preventDefault();
                    transit(this, button);
                }
            })
            .on("click", ".toggle-wrap > .mod-header .toggle-title", function () {
                var $module = $(this).closest(".toggle-wrap").toggleClass("collapsed");
                $(this).attr("aria-expanded", String(!$module.hasClass("collapsed")));
            });
        Events.bind(Types.REFRESH_ISSUE_PAGE, refresh);
    }

    return {install: install, refresh: refresh};
});

window.require(["local-jira/issue-view"], function (issueView) {
    "use strict";

    issueView.install();
});
