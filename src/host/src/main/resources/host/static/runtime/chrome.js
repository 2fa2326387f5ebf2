/* Small behaviour of the frame around every page. */
window.require(["jquery"], function ($) {
    "use strict";

    // A language is saved as soon as it is chosen.
    $(document).on("click", ".language-choice", function (event) {
        event.preventDefault();
        var form = document.getElementById("language-form");
        form.elements.locale.value = this.getAttribute("data-locale");
        form.elements.os_destination.value = window.location.pathname.substring(form.getAttribute("data-context-path").length)
            + window.location.search;
        form.submit();
    });

    $(document).on("click", "#log_out", function (event) {
        event.preventDefault();
        document.getElementById("log-out-form").submit();
    });
});
