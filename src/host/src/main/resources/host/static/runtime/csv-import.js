/* Follows an import until it ends. */
window.require(["jquery"], function ($) {
    "use strict";

    var $state = $("#import-state");
    if ($state.attr("data-state") !== "running") {
        return;
    }

    function show(progress) {
        $("#import-progress").text(progress.file === "" ? "Checking all rows…" : progress.file + ": " + progress.rows + " of " + progress.of + " rows");
        $("#import-bar").attr({max: Math.max(1, progress.of), value: progress.rows});
    }

    function ask() {
        $.ajax({url: $state.attr("data-address"), dataType: "json", cache: false})
            .done(function (progress) {
                if (progress.state !== "running") {
                    window.location.reload();
                    return;
                }
                show(progress);
                window.setTimeout(ask, 500);
            })
            .fail(function () {
                $("#import-progress").text("The server does not answer. Load this page again later.");
            });
    }

    window.setTimeout(ask, 300);
});
