/* Forms of the host as dialogs: fetched, sent and, when refused, shown again with what is wrong, without leaving the page. */
window.define("local-jira/answers", ["aui/flag"], function (flag) {
    "use strict";

    function explain(xhr) {
        if (xhr.status === 0) {
            return "The server cannot be reached.";
        }
        var answer = xhr.responseJSON;
        if (answer === undefined) {
            try {
                answer = JSON.parse(xhr.responseText);
            } catch (notJson) {
                answer = null;
            }
        }
        if (answer && answer.errors) {
            return Object.keys(answer.errors).map(function (field) {
                return answer.errors[field];
            }).join(" ");
        }
        return answer && answer.message ? answer.message : "The server answered with status " + xhr.status + ".";
    }

    function complain(xhr) {
        flag({type: "error", title: "That did not work", body: AJS.escapeHtml(explain(xhr)), close: "manual"});
    }

    return {explain: explain, complain: complain};
});

window.define("local-jira/forms", [
    "jquery", "aui/dialog2", "local-jira/answers", "jira/util/data/meta", "jira/util/events", "jira/util/events/types", "jira/util/events/reasons"
], function ($, dialog2, answers, Meta, Events, Types, Reasons) {
    "use strict";

    function fetch(address) {
        return $.ajax({url: address, dataType: "html", cache: false});
    }

    function show(html) {
        $("#form-dialog").remove();
        var $dialog = $($.parseHTML(html.trim())).appendTo(document.body);
        dialog2($dialog).show();
        Events.trigger(Types.NEW_CONTENT_ADDED, [$dialog, Reasons.dialogReady]);
        $dialog.find("input, textarea, select").filter(":visible").first().trigger("focus");
    }

    function open(link) {
        var address = link.getAttribute("href");
        if (link.id === "create_link" && Meta.get("project-key")) {
            address += "?pkey=" + encodeURIComponent(Meta.get("project-key"));
        }
        fetch(address).done(show).fail(answers.complain);
    }

    function showErrors($form, errors) {
        var $general = $form.find(".form-errors").empty();
        $form.find("[data-field] > .error").text("").attr("hidden", true);
        $form.find("[aria-invalid]").removeAttr("aria-invalid");
        Object.keys(errors).forEach(function (name) {
            var $group = $form.find("[data-field]").filter(function () {
                return this.getAttribute("data-field") === name;
            });
            if ($group.length) {
                $group.children(".error").text(errors[name]).removeAttr("hidden");
                $group.find("[id]:input").attr("aria-invalid", "true");
            } else {
                $("<div class='aui-message aui-message-error'><p></p></div>").appendTo($general).find("p").text(errors[name]);
            }
        });
        $general.attr("hidden", $general.children().length === 0);
        $form.find("[aria-invalid]").first().trigger("focus");
    }

    function busy(isBusy) {
        $("#form-dialog-submit").prop("disabled", isBusy);
        $("#form-dialog .form-busy").attr("hidden", !isBusy);
    }

    function send(form) {
        busy(true);
        $.ajax({url: form.getAttribute("action"), type: "POST", data: $(form).serialize(), dataType: "json"})
            .done(function (answer) {
                if (answer.next) {
                    window.location.assign(answer.next);
                    return;
                }
                dialog2("#form-dialog").hide();
                Events.trigger(Types.REFRESH_ISSUE_PAGE, [Meta.get("issue-id")]);
            })
            .fail(function (xhr) {
                busy(false);
                var answer = xhr.responseJSON;
                showErrors($(form), answer && answer.errors ? answer.errors : {"": answers.explain(xhr)});
            });
    }

    /* Another project has other people, components and versions; what was typed stays. */
    function changeProject(select) {
        var typed = $(select.form).serializeArray();
        fetch(select.form.getAttribute("action").replace(".jspa", "!default.jspa") + "?pid=" + encodeURIComponent(select.value)).done(function (html) {
            show(html);
            var $form = $("#form-dialog-form");
            typed.forEach(function (entry) {
                $form.find(":input:visible").filter("[name='" + entry.name + "']").not("#form-pid").each(function () {
                    if (this.multiple) {
                        $(this).find("option").filter(function () {
                            return this.value === entry.value;
                        }).prop("selected", true);
                    } else if (this.tagName !== "SELECT" || $(this).find("option").is(function () {
                        return this.value === entry.value;
                    })) {
                        $(this).val(entry.value);
                    }
                });
            });
            $form.find("#form-pid").trigger("focus");
        }).fail(answers.complain);
    }

    function install() {
        $(document)
            .on("click", ".form-dialog-trigger", function (event) {
                if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
                    event.preventDefault();
                    open(this);
                }
            })
            .on("submit", "#form-dialog-form", function (event) {
                event.preventDefault();
                send(this);
            })
            .on("click", ".form-dialog-cancel", function () {
                dialog2("#form-dialog").hide();
            })
            .on("change", "#form-dialog-form #form-pid", function () {
                changeProject(this);
            });
    }

    return {install: install};
});

window.require(["local-jira/forms"], function (forms) {
    "use strict";

    forms.install();
});
