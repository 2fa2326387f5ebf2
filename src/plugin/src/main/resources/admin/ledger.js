/** The page Ledger: orders, and the state kept up to date while somebody looks at it. */
define('worthwhile/ledger-health', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/views'], function ($, flags, formDialog, rest, views) {
    'use strict';

    var PAGE = '.worthwhile-ledger-health';
    var STATE = PAGE + ' .worthwhile-ledger-state';
    var PATH = '/administration/ledger';
    var WHILE_AT_WORK = 2000;
    var OTHERWISE = 60000;
    var installed = false;
    var waiting = null;
    var looking = false;
    var ordered = false;

    function work() {
        return $(STATE).attr('data-work') || '';
    }

    /** Nobody looks at a hidden page, and one whose session ended gets no answer. */
    function watch() {
        clearTimeout(waiting);
        if ($(PAGE).length && !document.hidden && !$(PAGE).is('.worthwhile-logged-out')) {
            waiting = setTimeout(lookAgain, work() && !$(PAGE).is('.worthwhile-unanswered') ? WHILE_AT_WORK : OTHERWISE);
        }
    }

    function notice(kind) {
        $(PAGE + ' > .aui-message').prop('hidden', true);
        $(PAGE).toggleClass('worthwhile-logged-out', kind === 'session').toggleClass('worthwhile-unanswered', kind === 'outdated');
        if (kind) {
            $(PAGE + ' > .worthwhile-' + kind + '-notice').prop('hidden', false);
        }
    }

    function announce(before) {
        if (work() !== before) {
            $(PAGE + ' .worthwhile-announcement').text(work() || AJS.I18n.getText('worthwhile.ledger-health.done'));
        }
        if ((before || ordered) && !work()) {
            ordered = false;
            flags.tell('success', AJS.I18n.getText('worthwhile.ledger-health.done'));
        }
    }

    /** Only the state is put in anew, so that the focus stays; a link in it is found again by its address. */
    function show($new) {
        var before = work();
        var focused = $(STATE).find(document.activeElement).attr('href');
        $(STATE).replaceWith($new.filter(PAGE).find('.worthwhile-ledger-state'));
        if (focused) {
            $(STATE).find('a').filter(function () { return $(this).attr('href') === focused; }).trigger('focus');
        }
        notice('');
        announce(before);
    }

    function lookAgain() {
        clearTimeout(waiting);
        if (looking) {
            return;
        }
        looking = true;
        rest.fragment(PATH).done(show).fail(function (failure) {
            notice(failure.status === 401 ? 'session' : 'outdated');
        }).always(function () {
            looking = false;
            watch();
        });
    }

    /** However fast it is done, whoever ordered it hears of the end. */
    function wasOrdered(text) {
        ordered = true;
        flags.tell('success', text);
        lookAgain();
    }

    function compare() {
        rest.post('/ledger/reconcile', {}).done(function () {
            wasOrdered(AJS.I18n.getText('worthwhile.ledger-health.compare.ordered'));
        }).fail(flags.tellFailure);
    }

    function rebuild() {
        formDialog.open({
            path: PATH + '/rebuild',
            send: function () { return rest.post('/ledger/rebuild', {}); },
            saved: function () {
                wasOrdered(AJS.I18n.getText('worthwhile.ledger-health.rebuild.ordered'));
            },
            failed: flags.tellFailure
        });
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document)
                .on('click', PAGE + ' .worthwhile-compare', function () { views.once(this, compare); })
                .on('click', PAGE + ' .worthwhile-rebuild', rebuild)
                .on('visibilitychange', function () {
                    if (document.hidden) {
                        clearTimeout(waiting);
                    } else if ($(PAGE).length) {
                        lookAgain();
                    }
                });
            $(function () {
                $(PAGE + ' .worthwhile-log-in').attr('href', rest.logInAddress());
                watch();
            });
        }
    };
});

require(['worthwhile/ledger-health'], function (ledgerHealth) {
    'use strict';
    ledgerHealth.install();
});
