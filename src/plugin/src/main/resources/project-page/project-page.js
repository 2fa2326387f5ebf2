/**
 * The project's page: filters, pages, dialogs. What is asked for stands in the address as well, so that it can be passed on.
 * Handlers stand on the document, so that a part which is fetched again works without anything to be set up.
 */
define('worthwhile/project-page', ['jquery', 'worthwhile/flags', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/spending-chart', 'worthwhile/value-note-dialog', 'worthwhile/views'], function ($, flags, formDialog, rest, spendingChart, noteDialog, views) {
    'use strict';

    var VALUE = '.worthwhile-value-tab';
    var BUDGET = '.worthwhile-budget-tab';
    var installed = false;

    function projectPath(element) {
        return '/projects/' + encodeURIComponent($(element).closest('[data-project-key]').attr('data-project-key'));
    }

    // Filters and pages

    /** What the filter asks for, without what is empty. */
    function asked($view, start) {
        var fields = $view.find('.worthwhile-filter').serializeArray().filter(function (field) { return field.value; });
        return start ? fields.concat({ name: 'start', value: start }) : fields;
    }

    function remember(fields) {
        var place = new URL(window.location.href);
        var selected = place.searchParams.get('selectedItem');
        place.search = $.param([{ name: 'selectedItem', value: selected }].concat(fields));
        window.history.replaceState(window.history.state, '', place.toString());
    }

    function showErrors($view, errors) {
        errors.forEach(function (error) {
            $view.find('[data-error-for]').filter(function () { return $(this).attr('data-error-for') === error.field; }).text(error.message)
                .closest('.worthwhile-field').find(':input').attr('aria-invalid', 'true').first().trigger('focus');
        });
    }

    function clearErrors($view) {
        $view.find('[data-error-for]').empty();
        $view.find('[aria-invalid]').removeAttr('aria-invalid');
    }

    function show($view, start, focused) {
        var path = $view.attr('data-fragment');
        var fields = asked($view, start);
        clearErrors($view);
        $view.addClass('worthwhile-busy').attr('aria-busy', 'true');
        rest.fragment(path, $.param(fields)).done(function ($new) {
            var $fresh = $new.filter('[data-fragment]');
            $view.replaceWith($fresh);
            remember(fields);
            prepare($fresh);
            $fresh.find(focused || '.worthwhile-page:enabled').first().trigger('focus');
        }).fail(function (failure) {
            $view.removeClass('worthwhile-busy').removeAttr('aria-busy');
            if (failure.status === 400) {
                showErrors($view, failure.body.errors || []);
            } else {
                flags.tellFailure(failure);
            }
        });
    }

    /** The same page as before, as far as there still is one. */
    function again(selector) {
        var $view = $(selector);
        var start = new URL(window.location.href).searchParams.get('start');
        return views.refresh($view.attr('data-fragment'), $.param(asked($view, start))).done(function () { prepare($(selector)); });
    }

    /** The export holds what the screen shows. */
    function prepare($view) {
        $view.find('.worthwhile-export').each(function () {
            var address = $(this).attr('href').split('?')[0];
            var query = $.param(asked($view));
            $(this).attr('href', query ? address + '?' + query : address);
        });
        spendingChart.drawIn($view);
    }

    // Notes

    function noteAt(element) {
        var $row = $(element).closest('.worthwhile-note-row');
        return { id: $row.attr('data-note-id'), version: Number($row.attr('data-note-version')), issueKey: $row.attr('data-issue-key') };
    }

    function openNote(element, note) {
        noteDialog.open({
            issueKey: note && note.issueKey,
            projectKey: $(element).closest(VALUE).attr('data-project-key'),
            noteId: note && note.id,
            saved: function () {
                again(VALUE);
                flags.tell('success', AJS.I18n.getText('worthwhile.value-panel.saved'));
            },
            failed: flags.tellFailure
        });
    }

    function changeState(note, verb) {
        return rest.post('/value-notes/' + note.id + '/' + verb, { version: note.version })
            .done(function () { again(VALUE); })
            .fail(function (failure) {
                flags.tellFailure(failure);
                if (failure.status === 409 || failure.status === 404) {
                    again(VALUE);
                }
            });
    }

    function withdraw(note) {
        changeState(note, 'withdraw').done(function (withdrawn) {
            flags.offer(AJS.I18n.getText('worthwhile.value-panel.withdrawn'), AJS.I18n.getText('worthwhile.value-panel.undo'),
                function () { changeState(withdrawn, 'reinstate'); });
        });
    }

    function reinstate(note) {
        changeState(note, 'reinstate').done(function () {
            flags.tell('success', AJS.I18n.getText('worthwhile.value-panel.reinstated'));
        });
    }

    // Budget

    function setBudget(element) {
        var path = projectPath(element);
        formDialog.open({
            path: path + '/budget-form',
            send: function (values, dialog) {
                return rest.put(path + '/budget', $.extend({ version: dialog.version(), typed: true }, values));
            },
            saved: function () {
                again(BUDGET);
                flags.tell('success', AJS.I18n.getText('worthwhile.budget-tab.saved'));
            },
            failed: flags.tellFailure
        });
    }

    /** Jira marks the entry that has the address of the page; ours stands for all our tabs. */
    function markSidebar() {
        $('a[href$="selectedItem=org.worthwhile.jira:worthwhile-overview"]').not('.worthwhile-tabs a')
            .closest('li').addClass('aui-nav-selected');
    }

    function install() {
        if (installed) {
            return;
        }
        installed = true;
        markSidebar();
        $(document)
            .on('submit', '.worthwhile-filter', function (e) {
                e.preventDefault();
                show($(this).closest('[data-fragment]'), null, '.worthwhile-filter :submit');
            })
            .on('change', '.worthwhile-filter select', function () { show($(this).closest('[data-fragment]'), null, '#' + this.id); })
            .on('click', '.worthwhile-page', function () { show($(this).closest('[data-fragment]'), $(this).attr('data-start')); })
            .on('click', VALUE + ' .worthwhile-add-note', function () { openNote(this); })
            .on('click', VALUE + ' .worthwhile-edit-note', function () { openNote(this, noteAt(this)); })
            .on('click', VALUE + ' .worthwhile-withdraw-note', function () {
                var note = noteAt(this);
                views.once(this, function () { withdraw(note); });
            })
            .on('click', VALUE + ' .worthwhile-reinstate-note', function () {
                var note = noteAt(this);
                views.once(this, function () { reinstate(note); });
            })
            .on('click', BUDGET + ' .worthwhile-set-budget', function () { setBudget(this); })
            .on('click', '.worthwhile-project-page .worthwhile-refresh', function () { window.location.reload(); });
        $('[data-fragment]').each(function () { prepare($(this)); });
    }

    return { install: install };
});

require(['jquery', 'worthwhile/project-page'], function ($, page) {
    'use strict';
    $(page.install);
});
