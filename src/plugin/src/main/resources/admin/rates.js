/** The page Rates: adding, changing and removing rates, always with a look at what that would do first. */
define('worthwhile/rates', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/views'], function ($, flags, formDialog, rest, views) {
    'use strict';

    var PAGE = '.worthwhile-rates';
    var PATH = '/administration/rates';
    var PAUSE = 2000;
    var installed = false;
    var waiting = null;

    /** Looks again as long as entries are being priced anew. */
    function watch() {
        clearTimeout(waiting);
        if ($(PAGE).is('[data-pending]')) {
            waiting = setTimeout(lookAgain, PAUSE);
        }
    }

    function lookAgain() {
        if (document.querySelector('.worthwhile-dialog')) {
            watch();
        } else {
            rest.fragment(PATH).done(function ($new) {
                $(PAGE).replaceWith($new.filter(PAGE));
            }).always(watch);
        }
    }

    function changed(text) {
        views.refresh(PATH).done(function () {
            $('.worthwhile-add-rate').trigger('focus');
        }).always(watch);
        flags.tell('success', text);
    }

    function bodyOf(values, dialog) {
        return $.extend({ typed: true }, values, dialog.isEditing() ? { version: dialog.version() } : {});
    }

    function open(id) {
        formDialog.open({
            path: '/administration/rate-form',
            query: id ? { rate: id } : {},
            preview: function (values, dialog) { return rest.fragmentFor('/administration/rate-preview', $.extend({ id: id }, bodyOf(values, dialog))); },
            send: function (values, dialog) {
                return id
                    ? rest.put('/rates/' + id, bodyOf(values, dialog))
                    : rest.post('/rates', bodyOf(values, dialog));
            },
            saved: function () { changed(AJS.I18n.getText('worthwhile.rates.saved')); },
            failed: flags.tellFailure
        });
    }

    function remove(id) {
        formDialog.open({
            path: '/administration/rate-removal',
            query: { rate: id },
            ready: function (dialog) { dialog.save(); },
            preview: function (values, dialog) { return rest.fragmentFor('/administration/rate-preview', { id: id, version: dialog.version(), remove: true }); },
            send: function (values, dialog) { return rest.remove('/rates/' + id, { version: dialog.version() }); },
            saved: function () { changed(AJS.I18n.getText('worthwhile.rates.removed')); },
            failed: flags.tellFailure
        });
    }

    function rateAt(element) {
        return Number($(element).closest('[data-rate-id]').attr('data-rate-id'));
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document)
                .on('click', PAGE + ' .worthwhile-add-rate', function () { open(); })
                .on('click', PAGE + ' .worthwhile-edit-rate', function () { open(rateAt(this)); })
                .on('click', PAGE + ' .worthwhile-remove-rate', function () { remove(rateAt(this)); });
            $(watch);
        }
    };
});

require(['worthwhile/rates'], function (rates) {
    'use strict';
    rates.install();
});
