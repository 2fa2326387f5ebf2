/*
 * What Jira promises the script of a dashboard item, and no more: methods nobody has seen in an app that runs on Jira are not there.
 *
 * Where apps saw one thing or another, an item meets both here: `render` gets a DOM node and `renderEdit` a jQuery object, the place is
 * as the item left it after saving and freshly filled by the server after "Refresh".
 */
window.define("local-jira/dashboard-item", ["jquery"], function ($) {
    "use strict";

    var MINUTE = 60 * 1000;

    /* Jira keeps texts; whatever else is saved comes back as its text. */
    function texts(values) {
        var kept = {};
        Object.keys(values).forEach(function (name) {
            if (values[name] !== undefined && values[name] !== null) {
                kept[name] = String(values[name]);
            }
        });
        return kept;
    }

    /**
     * @param frame how the dashboard shows the item: `id`, `moduleName`, `configurable`, `editable`, `preferences` with HTML-encoded
     *     values, the node `content`; `busy(is)`, `fit()`, `fail(error)`, `unconfigured()`, `complain(reason)`, and
     *     `save(preferences)`, which promises the preferences as they come back
     */
    return function (frame) {
        var preferences = frame.preferences;
        var afterRender = [];
        var refreshing = null;
        var instance;

        function isConfigured() {
            return preferences.isConfigured !== undefined && preferences.isConfigured !== "" && preferences.isConfigured !== "false";
        }

        function call(method, context) {
            try {
                instance[method](context, $.extend({}, preferences));
            } catch (error) {
                frame.fail(error);
                return;
            }
            frame.fit();
            window.setTimeout(function () {
                afterRender.splice(0).forEach(function (handler) {
                    handler();
                });
            }, 0);
        }

        function view() {
            call("render", frame.content);
        }

        function edit() {
            call("renderEdit", $(frame.content));
        }

        function show() {
            if (!frame.configurable || isConfigured()) {
                view();
            } else if (frame.editable) {
                edit();
            } else {
                frame.unconfigured();
            }
        }

        // Without `this`: apps hand the methods on as they are, `once("afterRender", API.resize)` for example.
        var API = {
            getGadgetId: function () {
                return frame.id;
            },
            savePreferences: function (values) {
                frame.save(texts(values)).then(function (saved) {
                    preferences = saved;
                    view();
                }, frame.complain);
            },
            closeEdit: function () {
                if (!isConfigured()) {
                    throw new Error("closeEdit: an item that was never configured has nothing to go back to");
                }
                view();
            },
            showLoadingBar: function () {
                frame.busy(true);
            },
            hideLoadingBar: function () {
                frame.busy(false);
            },
            resize: function () {
                frame.fit();
            },
            once: function (event, handler) {
                if (event !== "afterRender") {
                    throw new Error("once: only afterRender is known, not " + event);
                }
                afterRender.push(handler);
            },
            initRefresh: function (values, handler) {
                var minutes = Number(values.refresh);
                window.clearInterval(refreshing);
                refreshing = minutes > 0 ? window.setInterval(handler, minutes * MINUTE) : null;
            }
        };

        return {
            start: function () {
                try {
                    var Item = window.require(frame.moduleName);
                    instance = new Item(API, {});
                } catch (error) {
                    frame.fail(error);
                    return;
                }
                show();
            },
            /* The dashboard's own menu. */
            configure: function () {
                edit();
            },
            /* The place has been filled anew. */
            refresh: function (fresh) {
                preferences = fresh;
                show();
            },
            stop: function () {
                window.clearInterval(refreshing);
            },
            isStarted: function () {
                return instance !== undefined;
            }
        };
    };
});
