/* A dashboard: starts its items, and lets the owner add, move, paint and remove them. */
window.define("local-jira/dashboard", [
    "jquery", "aui/dialog2", "local-jira/answers", "local-jira/dashboard-item", "local-jira/dashboard-drag", "wrm/context-path"
], function ($, dialog2, answers, dashboardItem, drag, contextPath) {
    "use strict";

    var MINIMISED = "local-jira.minimised.";
    var items = {};
    var removed;

    function door(method, path, body) {
        return $.ajax({
            url: contextPath() + "/rest/local-jira/1.0/dashboards/" + $("#dashboard").attr("data-dashboard-id") + path,
            type: method, cache: false, contentType: "application/json", data: body === undefined ? undefined : JSON.stringify(body)
        });
    }

    function gadget(id) {
        return $("#gadget-" + id + "-chrome");
    }

    function parsed(html) {
        return $($.parseHTML(html.trim())).filter(".gadget-place");
    }

    /* Jira gives an item the height it has when it was rendered or asked for a new one; what grows later without asking overlaps. */
    function fit(content) {
        content.style.height = "";
        if (content.offsetParent !== null) {
            content.style.height = content.scrollHeight + "px";
        }
    }

    function fitAll() {
        $("#dashboard .gadget-inline").each(function () {
            fit(this);
        });
    }

    function say(content, text, kind) {
        $(content).empty().append($("<p class='gadget-note'></p>").addClass(kind).attr("role", kind === "gadget-failed" ? "alert" : "note").text(text));
        fit(content);
    }

    function frameOf($frame) {
        var id = $frame.attr("data-gadget-id");
        var content = $frame.find(".gadget-inline")[0];
        return {
            id: id,
            moduleName: $frame.attr("data-amd-module"),
            configurable: $frame.attr("data-configurable") === "true",
            editable: $frame.attr("data-editable") === "true",
            preferences: JSON.parse($frame.attr("data-preferences")),
            content: content,
            busy: function (isBusy) {
                $frame.find(".gadget-loading").attr("hidden", !isBusy);
            },
            fit: function () {
                fit(content);
            },
            fail: function (error) {
                window.console.error("The gadget " + id + " failed", error);
                $frame.find(".gadget-loading").attr("hidden", true);
                say(content, "This gadget failed. The console of the browser says why.", "gadget-failed");
            },
            unconfigured: function () {
                say(content, "The owner of the dashboard has not configured this gadget yet.", "gadget-unconfigured");
            },
            save: function (preferences) {
                return door("PUT", "/gadgets/" + id + "/preferences", preferences).then(function (answer) {
                    return answer.preferences;
                });
            },
            complain: answers.complain
        };
    }

    function start($place) {
        var $frame = $place.children(".dashboard-item-frame");
        var id = $frame.attr("data-gadget-id");
        $frame.toggleClass("minimised", window.localStorage.getItem(MINIMISED + id) === "true");
        markMinimised(id);
        fit($frame.find(".gadget-inline")[0]);
        if ($frame.attr("data-state") === "ready" && $frame.attr("data-amd-module") !== "") {
            items[id] = dashboardItem(frameOf($frame));
            items[id].start();
        }
    }

    function stop(id) {
        if (items[id]) {
            items[id].stop();
            delete items[id];
        }
    }

    function refresh(id) {
        var $frame = gadget(id);
        door("GET", "/gadgets/" + id).done(function (html) {
            var $place = parsed(html);
            var $fresh = $place.children(".dashboard-item-frame");
            var same = items[id] && items[id].isStarted() && $fresh.attr("data-state") === "ready";
            if (same) {
                $frame.find(".gadget-inline").empty().append($fresh.find(".gadget-inline").contents());
                items[id].refresh(JSON.parse($fresh.attr("data-preferences")));
                return;
            }
            stop(id);
            $("#gadget-" + id + "-menu").remove();
            $frame.closest(".gadget-place").replaceWith($place);
            start($place);
        }).fail(answers.complain);
    }

    function markEmptyColumns() {
        $("#dashboard .column").each(function () {
            $(this).find(".empty-text").attr("hidden", $(this).children(".gadget-place").length > 0);
        });
    }

    function saveLayout() {
        markEmptyColumns();
        fitAll();
        var columns = $("#dashboard .column").map(function () {
            return [$(this).find(".dashboard-item-frame").map(function () {
                return Number(this.getAttribute("data-gadget-id"));
            }).get()];
        }).get();
        door("PUT", "/layout", {columns: columns}).fail(answers.complain);
    }

    function move(id, command) {
        var $place = gadget(id).closest(".gadget-place");
        if (command === "up") {
            $place.prev(".gadget-place").before($place);
        } else if (command === "down") {
            $place.next(".gadget-place").after($place);
        } else {
            $("#dashboard .column").not($place.closest(".column")).first().prepend($place);
        }
        saveLayout();
        gadget(id).find(".gadget-menu").trigger("focus");
    }

    function markMinimised(id) {
        var small = gadget(id).hasClass("minimised");
        $("[data-command='minimise'][data-gadget-id='" + id + "']").text(small ? "Expand" : "Minimise");
    }

    function minimise(id) {
        var small = gadget(id).toggleClass("minimised").hasClass("minimised");
        window.localStorage.setItem(MINIMISED + id, String(small));
        markMinimised(id);
        fitAll();
    }

    function maximise(id) {
        var $place = gadget(id).closest(".gadget-place");
        var large = !$place.hasClass("maximised-place");
        $("#dashboard").toggleClass("maximised", large).find(".maximised-place").removeClass("maximised-place");
        $place.toggleClass("maximised-place", large);
        gadget(id).find(".gadget-maximise").attr("aria-pressed", String(large));
        fitAll();
    }

    function paint(id, colour) {
        door("PUT", "/gadgets/" + id + "/colour", {colour: colour}).done(function () {
            gadget(id).removeClass("color1 color2 color3 color4 color5 color6 color7 color8").addClass(colour);
        }).fail(answers.complain);
    }

    function askToRemove(id) {
        removed = id;
        $("#remove-gadget-name").text(gadget(id).find(".dashboard-item-title").text());
        dialog2("#remove-gadget-dialog").show();
    }

    function remove() {
        var id = removed;
        dialog2("#remove-gadget-dialog").hide();
        door("DELETE", "/gadgets/" + id, {}).done(function () {
            stop(id);
            gadget(id).closest(".gadget-place").remove();
            $("#gadget-" + id + "-menu").remove();
            $("#dashboard").removeClass("maximised");
            markEmptyColumns();
        }).fail(answers.complain);
    }

    function openDirectory() {
        door("GET", "/directory").done(function (html) {
            $("#gadget-directory").remove();
            dialog2($($.parseHTML(html.trim())).filter("section").appendTo(document.body)).show();
            $("#gadget-search").trigger("focus");
        }).fail(answers.complain);
    }

    function add(button) {
        button.disabled = true;
        door("POST", "/gadgets", {item: button.getAttribute("data-item")}).done(function (html) {
            var $place = parsed(html);
            $("#dashboard .column").first().prepend($place);
            markEmptyColumns();
            start($place);
            $(button).next(".gadget-added").removeAttr("hidden");
        }).fail(answers.complain).always(function () {
            button.disabled = false;
        });
    }

    function search(words) {
        $("#gadget-directory .directory-item").each(function () {
            this.hidden = $(this).text().toLowerCase().indexOf(words.trim().toLowerCase()) < 0;
        });
        $("#gadget-directory .directory-none").attr("hidden", $("#gadget-directory .directory-item:not([hidden])").length > 0);
    }

    var commands = {
        refresh: refresh,
        configure: function (id) {
            items[id].configure();
        },
        minimise: minimise,
        maximise: maximise,
        up: move,
        down: move,
        across: move,
        remove: askToRemove
    };

    function install() {
        $(document)
            .on("click", "[data-command]", function (event) {
                event.preventDefault();
                var id = this.getAttribute("data-gadget-id");
                var command = this.getAttribute("data-command");
                if (command === "colour") {
                    paint(id, this.getAttribute("data-colour"));
                } else {
                    commands[command](id, command);
                }
            })
            .on("click", ".add-gadget", function (event) {
                event.preventDefault();
                openDirectory();
            })
            .on("click", ".directory-add", function () {
                add(this);
            })
            .on("input", "#gadget-search", function () {
                search(this.value);
            })
            .on("submit", "#gadget-search-form", function (event) {
                event.preventDefault();
            })
            .on("click", "#gadget-directory-close", function () {
                dialog2("#gadget-directory").hide();
            })
            .on("click", "#remove-gadget-confirm", remove)
            .on("click", "#remove-gadget-cancel", function () {
                dialog2("#remove-gadget-dialog").hide();
            });
        $(window).on("resize", function () {
            window.requestAnimationFrame(fitAll);
        });
        drag("#dashboard[data-editable='true']", saveLayout);
        $(function () {
            markEmptyColumns();
            $("#dashboard .gadget-place").each(function () {
                start($(this));
            });
        });
    }

    return {install: install};
});

window.require(["local-jira/dashboard"], function (dashboard) {
    "use strict";

    dashboard.install();
});
