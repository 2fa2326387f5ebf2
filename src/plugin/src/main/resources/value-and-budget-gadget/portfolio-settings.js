/**
 * What a gadget is set to, between Jira's preferences, our form and our REST resources. Jira keeps flat texts and may give them back
 * encoded as HTML; they may be missing, old, or written by somebody with bad intent. Functions of their arguments, all of them.
 */
define('worthwhile/portfolio-settings', [], function () {
    'use strict';

    var SCOPES = ['MINE', 'PROJECTS', 'FILTER'];
    var ORDERS = ['NAME', 'EXPECTED_VALUE', 'PLANNED', 'SPENT', 'REMAINING', 'BUDGET_USED', 'VALUE_PER_MONEY'];
    var DIRECTIONS = ['ASCENDING', 'DESCENDING'];
    var VIEWS = ['TABLE', 'CHART'];
    var INTERVALS = ['false', '15', '30', '60', '120'];
    var MOST_ROWS = 200;
    var MOST_PROJECTS = 200;
    var STANDARD_ROWS = 10;
    var ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

    function character(code) {
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }

    /** The text itself, whether or not it came encoded. */
    function decoded(text) {
        return String(text).replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, function (all, decimal, hex, name) {
            return name ? ENTITIES[name.toLowerCase()] : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16));
        });
    }

    function given(preferences, name) {
        var value = Object.prototype.hasOwnProperty.call(preferences || {}, name) ? preferences[name] : null;
        return value === null || value === undefined ? '' : decoded(value).trim();
    }

    function oneOf(choices, text, standard) {
        return choices.indexOf(text) < 0 ? standard : text;
    }

    function keys(text) {
        return text.split(',').map(function (key) { return key.trim(); }).filter(function (key, index, all) {
            return /^[^\s<>&"']{1,255}$/.test(key) && all.indexOf(key) === index;
        }).slice(0, MOST_PROJECTS);
    }

    function rows(text) {
        var number = /^\d{1,6}$/.test(text) ? Number(text) : STANDARD_ROWS;
        return Math.max(1, Math.min(number, MOST_ROWS));
    }

    return {
        MOST_ROWS: MOST_ROWS,
        MOST_PROJECTS: MOST_PROJECTS,

        decoded: decoded,

        /** Whatever is missing or makes no sense has its standard. */
        read: function (preferences) {
            return {
                configured: given(preferences, 'isConfigured') === 'true',
                scope: oneOf(SCOPES, given(preferences, 'scope'), 'MINE'),
                projects: keys(given(preferences, 'projects')),
                filter: /^\d{1,18}$/.test(given(preferences, 'filter')) ? given(preferences, 'filter') : '',
                sort: oneOf(ORDERS, given(preferences, 'sort'), 'BUDGET_USED'),
                direction: oneOf(DIRECTIONS, given(preferences, 'direction'), 'DESCENDING'),
                top: rows(given(preferences, 'top')),
                view: oneOf(VIEWS, given(preferences, 'view'), 'TABLE'),
                refresh: oneOf(INTERVALS, given(preferences, 'refresh'), 'false')
            };
        },

        /** The order somebody chose, as the browser kept it; null when there is none. */
        order: function (kept) {
            var sort = oneOf(ORDERS, kept && kept.sort, null);
            var direction = oneOf(DIRECTIONS, kept && kept.direction, null);
            return sort && direction ? { sort: sort, direction: direction } : null;
        },

        /** The view somebody chose, as the browser kept it. */
        view: function (kept, standard) {
            return oneOf(VIEWS, kept, standard);
        },

        /** As Jira keeps them: texts, and a mark that somebody has decided. */
        toPreferences: function (settings) {
            return {
                isConfigured: 'true',
                scope: settings.scope,
                projects: settings.projects.join(','),
                filter: settings.filter,
                sort: settings.sort,
                direction: settings.direction,
                top: String(settings.top),
                view: settings.view,
                refresh: settings.refresh
            };
        },

        /** What our resources are asked for; what the scope does not need is not sent. */
        toQuery: function (settings, order) {
            var by = order || settings;
            var query = { scope: settings.scope, sort: by.sort, direction: by.direction, top: String(settings.top) };
            if (settings.scope === 'PROJECTS') {
                query.projects = settings.projects.join(',');
            }
            if (settings.scope === 'FILTER') {
                query.filter = settings.filter;
            }
            return query;
        },

        /**
         * What a refusal or a missing answer means for somebody who looks at the gadget.
         *
         * @param failure status (0 without an answer) and body, as the REST client gives them
         * @param isOnline what the browser says about its connection
         */
        meaningOf: function (failure, isOnline) {
            var ours = Boolean(failure.body && failure.body.errorMessages);
            if (failure.status === 0) {
                return isOnline ? 'silent' : 'offline';
            }
            if (failure.status === 401) {
                return 'session';
            }
            if (failure.status === 404 && !ours) {
                return 'disabled';
            }
            return ours && failure.status < 500 ? 'refused' : 'failing';
        }
    };
});
