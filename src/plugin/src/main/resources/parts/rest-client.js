/** The one way from our scripts to our REST resources. */
define('worthwhile/rest-client', ['jquery', 'wrm/context-path'], function ($, contextPath) {
    'use strict';

    var ROOT = '/rest/worthwhile/1.0';

    /** What went wrong: the status (0 when no answer came) and what the answer said, if it was ours. */
    function failure(xhr) {
        var body = null;
        try {
            body = JSON.parse(xhr.responseText);
        } catch (e) {
            // An answer of a proxy, or none: the status says enough.
        }
        return { status: xhr.status, body: body || {} };
    }

    function ask(options) {
        var answer = $.Deferred();
        $.ajax($.extend({ cache: false }, options, { url: contextPath() + ROOT + options.url }))
            .done(function (data) { answer.resolve(data); })
            .fail(function (xhr) { answer.reject(failure(xhr)); });
        return answer.promise();
    }

    function send(method, path, body) {
        return ask({ type: method, url: path, dataType: 'json', contentType: 'application/json', data: JSON.stringify(body) });
    }

    /** As it is on the disk: read by the browser while it is sent, never into memory. */
    function sendFile(path, file, dataType) {
        return ask({ type: 'POST', url: path, dataType: dataType, contentType: 'application/json', data: file, processData: false });
    }

    function nodes(html) {
        return $($.parseHTML($.trim(html), document, false));
    }

    return {
        get: function (path, query) { return ask({ url: path, dataType: 'json', data: query }); },
        post: function (path, body) { return send('POST', path, body); },
        put: function (path, body) { return send('PUT', path, body); },

        remove: function (path, query) {
            return ask({ type: 'DELETE', url: path + '?' + $.param(query), dataType: 'text', contentType: 'application/json' });
        },

        /** Nodes of a rendered fragment. Scripts in it would not be run; there are none. */
        fragment: function (path, query) {
            return ask({ url: '/fragments' + path, dataType: 'html', data: query }).then(nodes);
        },

        /** The same where more is asked than an address can hold. */
        fragmentFor: function (path, body) {
            return ask({ type: 'POST', url: '/fragments' + path, dataType: 'html', contentType: 'application/json', data: JSON.stringify(body) }).then(nodes);
        },

        sendFile: function (path, file) { return sendFile(path, file, 'json'); },

        fragmentForFile: function (path, file) { return sendFile('/fragments' + path, file, 'html').then(nodes); },

        /** For links to what the browser keeps itself. */
        address: function (path) { return contextPath() + ROOT + path; },

        logInAddress: function () { return contextPath() + '/login.jsp'; }
    };
});
