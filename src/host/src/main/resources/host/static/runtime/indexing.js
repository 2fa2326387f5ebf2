/* Follows indexing until it ends. */
window.require(["jquery"], function ($) {
    "use strict";

    var $state = $("#indexing-state");
    if ($state.attr("data-state") !== "running") {
        return;
    }

    function ask() {
        $.ajax({url: $state.attr("data-address"), dataType: "json", cache: false})
            .done(function (progress) {
                if (progress.state !== "running") {
                    window.location.reload();
                    return;
                }
                $("#indexing-progress").text(progress.issues + " of " + progress.of + " issues");
                $("#indexing-bar").attr({max: Math.max(1, progress.of), value: progress.issues});
                window.setTimeout(ask, 500);
            })
            .fail(function () {
                $("#indexing-progress").text("The server does not answer. Load this page again later.");
            });
    }

    window.setTimeout(ask, 300);
});
