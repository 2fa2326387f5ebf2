/** The page Backup: a file is sent to be looked at, and sent once more to be restored; then the page watches until all is there. */
define('worthwhile/backup', ['jquery', 'worthwhile/flags', 'worthwhile/rest-client', 'worthwhile/views'], function ($, flags, rest, views) {
    'use strict';

    var PAGE = '.worthwhile-backup';
    var PATH = '/administration/backup';
    var CHECK = PATH + '/check';
    var RUNNING = 'RUNNING';
    var WHILE_RUNNING = 1000;
    var MOST_PROBLEMS = 5;
    var installed = false;
    var waiting = null;
    var unanswered = false;

    function find(selector) {
        return $(PAGE).find(selector);
    }

    function chosenFile() {
        return (find('#worthwhile-backup-file')[0] || { files: [] }).files[0];
    }

    function explain(text) {
        find('#worthwhile-backup-file-error').text(text);
        find('#worthwhile-backup-file').attr('aria-invalid', String(Boolean(text)));
    }

    /** Where in the file something is wrong, and what. */
    function problems(failure) {
        return (failure.body.errors || []).slice(0, MOST_PROBLEMS).map(function (error) {
            return AJS.I18n.getText('worthwhile.restore.problem', error.field, error.message);
        });
    }

    function fail(failure) {
        var found = problems(failure);
        if (found.length) {
            explain([AJS.I18n.getText('worthwhile.restore.not-a-backup')].concat(found).join('\n'));
        } else {
            flags.tellFailure(failure);
        }
    }

    function busy(text) {
        find('.worthwhile-checking').prop('hidden', !text);
        find('.worthwhile-checking-text').text(text);
        find('.worthwhile-restoring button').attr('aria-disabled', String(Boolean(text)));
        find('#worthwhile-backup-file').prop('disabled', Boolean(text));
    }

    function isBusy() {
        return !find('.worthwhile-checking').prop('hidden');
    }

    function forgetCheck() {
        explain('');
        find('.worthwhile-preview').empty();
    }

    function check() {
        var file = chosenFile();
        if (isBusy()) {
            return;
        }
        forgetCheck();
        if (!file) {
            explain(AJS.I18n.getText('worthwhile.restore.no-file'));
            find('#worthwhile-backup-file').trigger('focus');
            return;
        }
        busy(AJS.I18n.getText('worthwhile.restore.checking'));
        rest.fragmentForFile(CHECK, file).done(function ($check) {
            find('.worthwhile-preview').append($check);
            find('.worthwhile-restore-check').trigger('focus');
        }).fail(fail).always(function () { busy(''); });
    }

    function restore() {
        if (isBusy()) {
            return;
        }
        busy(AJS.I18n.getText('worthwhile.restore.sending'));
        rest.sendFile('/restore', chosenFile()).done(lookAgain).fail(function (failure) {
            forgetCheck();
            fail(failure);
        }).always(function () { busy(''); });
    }

    function watch() {
        clearTimeout(waiting);
        if ($(PAGE).attr('data-stage') === RUNNING && !document.hidden) {
            waiting = setTimeout(lookAgain, WHILE_RUNNING);
        }
    }

    function show($new) {
        var before = $(PAGE).attr('data-stage');
        $(PAGE).replaceWith($new.filter(PAGE));
        prepare();
        if ($(PAGE).attr('data-stage') !== before) {
            find('.worthwhile-announcement').text(find('#worthwhile-restore-text, .worthwhile-restore-done strong, .worthwhile-restore-failed p:last').text());
        }
        watch();
    }

    /** One look that fails is told, the next ones keep trying in silence; after the session has ended there is nothing to try. */
    function lookAgain() {
        clearTimeout(waiting);
        rest.fragment(PATH).done(function ($new) {
            unanswered = false;
            show($new);
        }).fail(function (failure) {
            if (!unanswered) {
                flags.tellFailure(failure);
            }
            unanswered = true;
            if (failure.status !== 401) {
                watch();
            }
        });
    }

    function prepare() {
        find('.worthwhile-download-link').attr('href', rest.address('/backup'));
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document)
                .on('click', PAGE + ' .worthwhile-check-file', check)
                .on('click', PAGE + ' .worthwhile-restore', function () { views.once(this, restore); })
                .on('click', PAGE + ' .worthwhile-cancel-restore', function () {
                    forgetCheck();
                    find('.worthwhile-check-file').trigger('focus');
                })
                .on('change', '#worthwhile-backup-file', forgetCheck)
                .on('visibilitychange', watch);
            $(function () {
                prepare();
                watch();
            });
        }
    };
});

require(['worthwhile/backup'], function (backup) {
    'use strict';
    backup.install();
});
