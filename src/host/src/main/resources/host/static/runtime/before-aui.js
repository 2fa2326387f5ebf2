/*
 * Loaded after almond and before jQuery and AUI.
 *
 * Without define.amd both take their global form (window.jQuery, window.AJS), while AUI still registers its own named modules
 * such as aui/flag. AUI's bundle finally overwrites window.AJS, to which it had added most of its functions, by its exports, which
 * cannot be extended; in Jira AJS is one plain object with both, so both are gathered here.
 */
(function () {
    "use strict";

    var gathered = {};

    window.localJiraAmdMark = window.define.amd;
    delete window.define.amd;

    Object.defineProperty(window, "AJS", {
        configurable: true,
        get: function () {
            return gathered;
        },
        set: function (more) {
            Object.keys(more).forEach(function (name) {
                if (more[name] !== undefined) {
                    gathered[name] = more[name];
                }
            });
        }
    });
}());
