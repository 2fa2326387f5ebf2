/** The page Fields: creating fields, and opening or closing searches by them. */
define('worthwhile/fields', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/views'], function ($, flags, formDialog, rest, views) {
    'use strict';

    var PAGE = '.worthwhile-fields';
    var PATH = '/administration/fields';
    var installed = false;

    /** What is to be done next is read first. */
    function showAgain() {
        return views.refresh(PATH).done(function () {
            $(PAGE + ' #worthwhile-next-steps-title').trigger('focus');
        });
    }

    function namesOf(fields) {
        return fields.map(function (field) { return field.name; }).join(', ');
    }

    function tellCreated(answer) {
        if (answer.created.length) {
            flags.tell('success', AJS.I18n.getText('worthwhile.fields.created', namesOf(answer.created)));
        }
        if (answer.existing.length) {
            flags.tell('info', AJS.I18n.getText('worthwhile.fields.existing', namesOf(answer.existing)));
        }
    }

    /** @param kind none for all that are missing */
    function create(kind) {
        formDialog.open({
            path: PATH + '/form',
            query: kind ? { kind: kind } : {},
            send: function (names) {
                return rest.post('/fields', {
                    fields: Object.keys(names).map(function (key) { return { kind: key, name: names[key] }; })
                });
            },
            saved: function (answer) {
                showAgain();
                tellCreated(answer);
            },
            failed: flags.tellFailure
        });
    }

    function changeSearching($field, wanted) {
        var id = $field.attr('data-field');
        var name = $field.attr('data-name');
        formDialog.open({
            path: PATH + '/searching',
            query: { field: id, to: wanted },
            send: function (values, dialog) {
                return rest.put('/fields/' + id + '/searching', { searching: wanted, seen: dialog.$form.attr('data-version') });
            },
            saved: function () {
                showAgain();
                flags.tell('success', wanted === 'OPEN'
                    ? AJS.I18n.getText('worthwhile.fields.opened', name)
                    : AJS.I18n.getText('worthwhile.fields.closed', name));
            },
            failed: flags.tellFailure
        });
    }

    /** Only up to what this page knows of: what somebody else did since still waits. */
    function declareIndexed() {
        rest.post('/fields/indexed', { upTo: $(PAGE).attr('data-waiting-since') }).done(function () {
            views.refresh(PATH).done(function () {
                flags.tell('success', AJS.I18n.getText('worthwhile.fields.indexed.done'));
            });
        }).fail(flags.tellFailure);
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document)
                .on('click', PAGE + ' .worthwhile-create-fields', function () { create(); })
                .on('click', PAGE + ' .worthwhile-create-field', function () { create($(this).closest('[data-kind]').attr('data-kind')); })
                .on('click', PAGE + ' .worthwhile-change-searching', function () {
                    changeSearching($(this).closest('[data-field]'), $(this).attr('data-to'));
                })
                .on('click', PAGE + ' .worthwhile-indexed', function () { views.once(this, declareIndexed); });
        }
    };
});

require(['worthwhile/fields'], function (fields) {
    'use strict';
    fields.install();
});
