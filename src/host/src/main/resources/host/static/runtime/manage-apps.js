/* Manage apps: upload with progress, and a question before an app goes. */
window.require(["jquery", "aui/dialog2"], function ($, dialog2) {
    "use strict";

    var LARGEST = 100 * 1024 * 1024;

    function say(text, failed) {
        $("#upload-app-status").text(text).toggleClass("upload-app-failed", failed);
    }

    function reasonOf(xhr) {
        try {
            return JSON.parse(xhr.responseText).message;
        } catch (notJson) {
            return "The upload stopped. Is the server still running?";
        }
    }

    function upload(form) {
        var file = document.getElementById("upload-app-file").files[0];
        if (!file) {
            say("Choose the JAR of an app first.", true);
            return;
        }
        if (file.size > LARGEST) {
            say("The file is larger than 100 MB.", true);
            return;
        }
        var $busy = $("#upload-app-submit, #upload-app-file").prop("disabled", true);
        var $spinner = $("#upload-app-spinner").removeAttr("hidden");
        var body = new FormData();
        body.append("atl_token", form.elements.atl_token.value);
        body.append("app", file);

        var xhr = new XMLHttpRequest();
        xhr.open("POST", form.getAttribute("action"));
        xhr.setRequestHeader("Accept", "application/json");
        xhr.upload.addEventListener("progress", function (event) {
            var percent = event.lengthComputable ? Math.round(100 * event.loaded / event.total) : 0;
            say(percent < 100 ? "Uploading: " + percent + " %" : "Installing…", false);
        });
        xhr.addEventListener("loadend", function () {
            if (xhr.status === 200) {
                window.location.assign(JSON.parse(xhr.responseText).next);
                return;
            }
            $busy.prop("disabled", false);
            $spinner.attr("hidden", true);
            say(reasonOf(xhr), true);
        });
        say("Uploading…", false);
        xhr.send(body);
    }

    $(document)
        .on("submit", "#upload-app-form", function (event) {
            event.preventDefault();
            upload(this);
        })
        .on("click", ".app-toggle", function () {
            var open = this.getAttribute("aria-expanded") !== "true";
            this.setAttribute("aria-expanded", String(open));
            document.getElementById(this.getAttribute("aria-controls")).hidden = !open;
        })
        .on("click", ".app-uninstall", function () {
            dialog2("#" + this.getAttribute("data-dialog")).show();
        })
        .on("click", ".app-uninstall-cancel", function () {
            dialog2($(this).closest(".aui-dialog2")).hide();
        });
});
