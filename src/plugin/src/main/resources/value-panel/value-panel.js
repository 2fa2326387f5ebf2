/**
 * The panel on the issue view. Handlers stand on the document, so that a panel which Jira renders later, or again, works
 * without anything to be set up.
 */
define('worthwhile/value-panel', ['jquery', 'worthwhile/flags', 'worthwhile/rest-client', 'worthwhile/value-note-dialog'], function ($, flags, rest, dialog) {
    'use strict';

    var PANEL = '.worthwhile-value-panel';
    var NOTE = '.worthwhile-note';
    var installed = false;

    function panelsOf(issueKey) {
        return $(PANEL).filter(function () { return $(this).attr('data-issue-key') === issueKey; });
    }

    function issueKeyAt(element) {
        return $(element).closest(PANEL).attr('data-issue-key');
    }

    function noteAt(element) {
        var $note = $(element).closest(NOTE);
        return { id: $note.attr('data-note-id'), version: Number($note.attr('data-note-version')) };
    }

    function noteElement(issueKey, id) {
        return panelsOf(issueKey).find(NOTE).filter(function () { return $(this).attr('data-note-id') === String(id); });
    }

    /** Asks for the panel again; what is open stays open, and the old panel stays when no new one comes. */
    function refresh(issueKey) {
        var $old = panelsOf(issueKey).attr('aria-busy', 'true').addClass('worthwhile-busy');
        return rest.fragment('/issues/' + encodeURIComponent(issueKey) + '/value-panel').done(function ($new) {
            panelsOf(issueKey).each(function () {
                var isOpen = $(this).find('.worthwhile-withdrawn').prop('open');
                var $copy = $new.clone();
                $copy.find('.worthwhile-withdrawn').prop('open', !!isOpen);
                $(this).replaceWith($copy);
            });
        }).fail(function (failure) {
            $old.removeAttr('aria-busy').removeClass('worthwhile-busy');
            flags.tellFailure(failure);
        });
    }

    function focusOn(issueKey, $target) {
        ($target.length ? $target : panelsOf(issueKey)).first().trigger('focus');
    }

    function highlight(issueKey, id) {
        noteElement(issueKey, id).addClass('worthwhile-fresh');
    }

    function openDialog(issueKey, noteId) {
        dialog.open({
            issueKey: issueKey,
            noteId: noteId,
            saved: function (note) {
                refresh(issueKey).done(function () {
                    highlight(issueKey, note.id);
                    focusOn(issueKey, noteId ? noteElement(issueKey, noteId).find('.worthwhile-edit-note') : panelsOf(issueKey).find('.worthwhile-add-note'));
                });
                flags.tell('success', AJS.I18n.getText('worthwhile.value-panel.saved'));
            },
            failed: flags.tellFailure
        });
    }

    function changeState(issueKey, note, verb) {
        return rest.post('/value-notes/' + note.id + '/' + verb, { version: note.version }).fail(function (failure) {
            flags.tellFailure(failure);
            if (failure.status === 409 || failure.status === 404) {
                refresh(issueKey);
            }
        });
    }

    function reinstate(issueKey, note) {
        return changeState(issueKey, note, 'reinstate').done(function () {
            refresh(issueKey).done(function () { focusOn(issueKey, noteElement(issueKey, note.id)); });
            flags.tell('success', AJS.I18n.getText('worthwhile.value-panel.reinstated'));
        });
    }

    function offerUndo(issueKey, note) {
        flags.offer(AJS.I18n.getText('worthwhile.value-panel.withdrawn'), AJS.I18n.getText('worthwhile.value-panel.undo'),
            function () { reinstate(issueKey, note); });
    }

    function withdraw(issueKey, note) {
        return changeState(issueKey, note, 'withdraw').done(function (withdrawn) {
            refresh(issueKey).done(function () { focusOn(issueKey, panelsOf(issueKey).find('.worthwhile-withdrawn > summary')); });
            offerUndo(issueKey, withdrawn);
        });
    }

    /** A second click while the first is being answered does nothing. */
    function once(button, change) {
        var $button = $(button);
        if ($button.attr('aria-disabled') !== 'true') {
            $button.attr('aria-disabled', 'true');
            change(issueKeyAt(button), noteAt(button)).always(function () { $button.removeAttr('aria-disabled'); });
        }
    }

    function install() {
        if (installed) {
            return;
        }
        installed = true;
        $(document)
            .on('click', PANEL + ' .worthwhile-add-note', function () { openDialog(issueKeyAt(this)); })
            .on('click', PANEL + ' .worthwhile-edit-note', function () { openDialog(issueKeyAt(this), noteAt(this).id); })
            .on('click', PANEL + ' .worthwhile-withdraw-note', function () { once(this, withdraw); })
            .on('click', PANEL + ' .worthwhile-reinstate-note', function () { once(this, reinstate); })
            .on('click', PANEL + ' .worthwhile-refresh', function () { refresh(issueKeyAt(this)); });
    }

    return { install: install, refresh: refresh };
});

require(['worthwhile/value-panel'], function (panel) {
    'use strict';
    panel.install();
});
