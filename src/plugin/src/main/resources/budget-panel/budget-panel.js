/** The panel Budget on the issue view: planning the issue in a dialog. */
define('worthwhile/budget-panel', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/views'], function ($, flags, formDialog, rest, views) {
    'use strict';

    var PANEL = '.worthwhile-budget-panel';
    var installed = false;

    function issuePath(issueKey) {
        return '/issues/' + encodeURIComponent(issueKey);
    }

    function planned(issueKey) {
        views.refresh(issuePath(issueKey) + '/budget-panel').done(function () {
            $(PANEL).find('.worthwhile-plan-issue').first().trigger('focus');
        });
        flags.tell('success', AJS.I18n.getText('worthwhile.budget-panel.saved'));
    }

    function plan(issueKey) {
        formDialog.open({
            path: issuePath(issueKey) + '/plan-form',
            send: function (values, dialog) {
                return rest.put(issuePath(issueKey) + '/budget', {
                    version: dialog.version(),
                    amount: values.amount,
                    currency: values.currency,
                    hours: values.hours,
                    typed: true
                });
            },
            saved: function () { planned(issueKey); },
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
                .on('click', PANEL + ' .worthwhile-plan-issue', function () { plan($(this).closest(PANEL).attr('data-issue-key')); })
                .on('click', PANEL + ' .worthwhile-refresh', function () {
                    views.refresh(issuePath($(this).closest(PANEL).attr('data-issue-key')) + '/budget-panel');
                });
        }
    };
});

require(['worthwhile/budget-panel'], function (panel) {
    'use strict';
    panel.install();
});
