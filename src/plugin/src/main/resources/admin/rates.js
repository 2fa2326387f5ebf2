/** The page Rates: adding, changing and removing rates, always with a look at what that would do first. */
define('worthwhile/rates', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/type-ahead', 'worthwhile/views'], function ($, flags, formDialog, rest, typeAhead, views) {
    'use strict';

    var PAGE = '.worthwhile-rates';
    var PATH = '/administration/rates';
    var PAUSE = 2000;
    var installed = false;
    var waiting = null;

    /** Looks again as long as entries are being priced anew; not after the session has ended. */
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
                watch();
            }).fail(function (failure) {
                if (failure.status === 401) {
                    flags.tellFailure(failure);
                } else {
                    watch();
                }
            });
        }
    }

    function changed(text) {
        views.refresh(PATH).done(function () {
            $('.worthwhile-add-rate').trigger('focus');
        }).always(watch);
        flags.tell('success', text);
    }

    /** Somebody chosen is meant by key; what was merely typed may be a user name. */
    function bodyOf(values, dialog) {
        var body = $.extend({ typed: true }, values, dialog.isEditing() ? { version: dialog.version() } : { person: values.person || values.personTyped });
        delete body.personTyped;
        return body;
    }

    function proposePeople(dialog) {
        var $typed = dialog.field('personTyped');
        var $person = dialog.field('person');
        if (!$typed.length) {
            return;
        }
        $typed.on('input', function () { $person.val(''); });
        typeAhead.attach($typed, {
            search: function (text) {
                return rest.get('/people', { query: text }).then(function (answer) { return answer.people; });
            },
            describe: function (person) {
                return person.active ? person.userName : AJS.I18n.getText('worthwhile.rate-form.person.deactivated', person.userName);
            },
            noneText: function () { return AJS.I18n.getText('worthwhile.rate-form.person.none'); },
            chosen: function (person) {
                $typed.val(AJS.I18n.getText('worthwhile.rate-form.person.chosen', person.name, person.userName));
                $person.val(person.key).trigger('change');
            }
        });
    }

    /** What the preview says will be true once it is done. */
    function previewOf(change, looked) {
        return rest.fragmentFor('/administration/rate-preview', change).done(function ($preview) {
            looked.doneText = $preview.filter('.worthwhile-rate-preview').attr('data-done-text');
        });
    }

    function open(id) {
        var looked = {};
        formDialog.open({
            path: '/administration/rate-form',
            query: id ? { rate: id } : {},
            ready: proposePeople,
            preview: function (values, dialog) { return previewOf($.extend({ id: id }, bodyOf(values, dialog)), looked); },
            send: function (values, dialog) {
                return id
                    ? rest.put('/rates/' + id, bodyOf(values, dialog))
                    : rest.post('/rates', bodyOf(values, dialog));
            },
            saved: function () { changed(looked.doneText); },
            failed: flags.tellFailure
        });
    }

    function remove(id) {
        var looked = {};
        formDialog.open({
            path: '/administration/rate-removal',
            query: { rate: id },
            ready: function (dialog) { dialog.save(); },
            preview: function (values, dialog) { return previewOf({ id: id, version: dialog.version(), remove: true }, looked); },
            send: function (values, dialog) { return rest.remove('/rates/' + id, { version: dialog.version() }); },
            saved: function () { changed(looked.doneText); },
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
