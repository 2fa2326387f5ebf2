/* What a page of Jira offers to the scripts of apps: names of AMD modules and a few globals. */
(function ($) {
    "use strict";

    window.define.amd = window.localJiraAmdMark;
    delete window.localJiraAmdMark;

    var AJS = window.AJS;
    Object.defineProperty(window, "AJS", {configurable: true, enumerable: true, writable: true, value: AJS});

    function metaContent(name) {
        var element = document.querySelector("meta[name='" + name + "']");
        return element === null ? undefined : element.getAttribute("content");
    }

    function contextPath() {
        return metaContent("ajs-context-path") || "";
    }

    var overridden = {};
    var Meta = {
        get: function (key) {
            var value = Object.prototype.hasOwnProperty.call(overridden, key) ? overridden[key] : metaContent("ajs-" + key);
            return value === "true" ? true : value === "false" ? false : value;
        },
        set: function (key, value) {
            overridden[key] = value;
        },
        getBoolean: function (key) {
            return Meta.get(key) === true;
        },
        getNumber: function (key) {
            return Number(Meta.get(key));
        },
        getAllAsMap: function () {
            var all = {};
            document.querySelectorAll("meta[name^='ajs-']").forEach(function (element) {
                var key = element.getAttribute("name").substring("ajs-".length);
                all[key] = Meta.get(key);
            });
            return $.extend(all, overridden);
        }
    };

    var Events = {
        bind: function (name, handler) {
            $(document).on(name, handler);
        },
        unbind: function (name, handler) {
            $(document).off(name, handler);
        },
        one: function (name, handler) {
            $(document).one(name, handler);
        },
        trigger: function (name, args) {
            $(document).trigger(name, args);
        }
    };

    var Types = {
        NEW_CONTENT_ADDED: "newContentAdded",
        NEW_PAGE_ADDED: "newPageAdded",
        ISSUE_REFRESHED: "issueRefreshed",
        REFRESH_ISSUE_PAGE: "refreshIssuePage",
        PANEL_REFRESHED: "panelRefreshed",
        INLINE_EDIT_SAVE_COMPLETE: "inlineEditSaveComplete"
    };

    var Reasons = {
        pageLoad: "pageLoad",
        inlineEditStarted: "inlineEditStarted",
        panelRefreshed: "panelRefreshed",
        dialogReady: "dialogReady"
    };

    function issueElement() {
        return document.getElementById("key-val");
    }

    var Issue = {
        getIssueId: function () {
            var element = issueElement();
            return element === null ? undefined : element.getAttribute("rel");
        },
        getIssueKey: function () {
            var element = issueElement();
            return element === null ? undefined : element.getAttribute("data-issue-key");
        }
    };

    // As in Jira, a provider's data can be claimed once; an unknown key gives undefined.
    var data = {
        claim: function (key) {
            var holder = Array.prototype.filter.call(document.querySelectorAll("meta[name='wrm-data']"), function (element) {
                return element.getAttribute("data-key") === key;
            })[0];
            if (!holder) {
                return undefined;
            }
            holder.parentNode.removeChild(holder);
            return JSON.parse(holder.getAttribute("content"));
        }
    };

    AJS.contextPath = contextPath;
    AJS.Meta = Meta;

    window.JIRA = $.extend(window.JIRA || {}, {
        Events: Types,
        CONTENT_ADDED_REASON: Reasons,
        Issue: Issue,
        bind: Events.bind,
        unbind: Events.unbind,
        one: Events.one,
        trigger: Events.trigger
    });

    window.WRM = window.WRM || {};
    window.WRM.data = data;
    window.WRM.contextPath = contextPath;
    window.WRM.format = AJS.format;

    window.atl_token = function () {
        return metaContent("atlassian-token");
    };

    function module(name, value) {
        window.define(name, [], function () {
            return value;
        });
    }

    module("jquery", $);
    module("ajs", AJS);
    module("wrm/context-path", contextPath);
    module("wrm/data", data);
    module("wrm/format", AJS.format);
    module("jira/util/data/meta", Meta);
    module("jira/util/events", Events);
    module("jira/util/events/types", Types);
    module("jira/util/events/reasons", Reasons);
    module("jira/util/formatter", {format: AJS.format, I18n: AJS.I18n});
    module("jira/util/users/logged-in-user", {
        username: function () {
            return Meta.get("remote-user");
        },
        fullName: function () {
            return Meta.get("remote-user-fullname");
        },
        isAnonymous: function () {
            return !Meta.get("remote-user");
        },
        isAdmin: function () {
            return Meta.getBoolean("is-admin");
        }
    });

    $(function () {
        Events.trigger(Types.NEW_CONTENT_ADDED, [$(document), Reasons.pageLoad]);
    });
}(window.jQuery));
