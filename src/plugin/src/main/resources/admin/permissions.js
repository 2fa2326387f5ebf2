/** The page Permissions: who holds which right is changed on the spot, and every change can be taken back. */
define('worthwhile/permissions', ['jquery', 'worthwhile/flags', 'worthwhile/rest-client', 'worthwhile/type-ahead', 'worthwhile/views'], function ($, flags, rest, typeAhead, views) {
    'use strict';

    var PAGE = '.worthwhile-permissions';
    var PATH = '/administration/permissions';
    var installed = false;
    var offered = null;

    function projectKey() {
        return $(PAGE).attr('data-project-key') || '';
    }

    function grantsPath() {
        return projectKey() ? '/projects/' + encodeURIComponent(projectKey()) + '/permissions' : '/permissions';
    }

    function rowOf(right) {
        return $(PAGE + ' [data-right]').filter(function () { return $(this).attr('data-right') === right; });
    }

    /** What the page says about a right: whom it names, and whether that was decided here. */
    function stateOf($row) {
        return {
            right: $row.attr('data-right'),
            name: $row.attr('data-right-name'),
            holders: $row.find('[data-holder]').map(function () { return $(this).attr('data-holder'); }).get(),
            decided: $row.is('[data-decided]')
        };
    }

    function focusOn(right) {
        rowOf(right).find('.worthwhile-add-holder, .worthwhile-decide').first().trigger('focus');
    }

    function showAgain(right) {
        return views.refresh(PATH, projectKey() ? { project: projectKey() } : {}).done(function () {
            prepare();
            focusOn(right);
        });
    }

    /** A change that is based on what is no longer so is not made; the page then shows how it stands. */
    function put(grant, right) {
        return rest.put(grantsPath(), { grants: [grant] }).done(function () {
            showAgain(right);
        }).fail(function (failure) {
            flags.tellFailure(failure);
            if (failure.status === 409) {
                showAgain(right);
            }
        });
    }

    /** Only the latest change can be taken back; an earlier one may be what it was based on. */
    function stopOffering() {
        if (offered) {
            offered.close();
            offered = null;
        }
    }

    function takenBack(state, seen) {
        return state.decided
            ? { right: state.right, holders: state.holders, seen: seen }
            : { right: state.right, inherit: true, seen: seen };
    }

    function change($row, grant, told) {
        var state = stateOf($row);
        put($.extend({ right: state.right, seen: state.holders }, grant), state.right).done(function (grants) {
            var now = grants.grants.filter(function (one) { return one.right === state.right; })[0];
            stopOffering();
            offered = flags.offer(told, AJS.I18n.getText('worthwhile.permissions.undo'), function () {
                put(takenBack(state, now.holders), state.right);
            });
        });
    }

    function add($row, item) {
        var state = stateOf($row);
        change($row, { holders: state.holders.concat(item.holder) },
            AJS.I18n.getText('worthwhile.permissions.added', item.name, state.name));
    }

    function remove($holder) {
        var $row = $holder.closest('[data-right]');
        var state = stateOf($row);
        var holder = $holder.attr('data-holder');
        change($row, { holders: state.holders.filter(function (one) { return one !== holder; }) },
            AJS.I18n.getText('worthwhile.permissions.removed', $holder.attr('data-name'), state.name));
    }

    /** Begins with what holds already, but for groups and roles that are gone: nothing can be granted to them. */
    function decide($row) {
        var there = $row.find('[data-holder]').not('.worthwhile-holder-gone').map(function () { return $(this).attr('data-holder'); }).get();
        change($row, { holders: there }, AJS.I18n.getText('worthwhile.permissions.decided-now', $row.attr('data-right-name')));
    }

    function inherit($row) {
        change($row, { inherit: true }, AJS.I18n.getText('worthwhile.permissions.inherited-now', $row.attr('data-right-name')));
    }

    // Adding

    function choices($row, text) {
        var held = stateOf($row).holders;
        var query = projectKey() ? { query: text, project: projectKey() } : { query: text };
        return rest.get('/permissions/choices/holders', query).then(function (found) {
            return found.holders.filter(function (item) { return held.indexOf(item.holder) < 0; });
        });
    }

    function startAdding(button) {
        var $row = $(button).closest('[data-right]');
        var $field = $row.find('.worthwhile-adding .worthwhile-field');
        $(button).prop('hidden', true);
        $field.prop('hidden', false).find('input').trigger('focus');
    }

    function stopAdding($row) {
        $row.find('.worthwhile-adding .worthwhile-field').prop('hidden', true).find('input').val('');
        $row.find('.worthwhile-add-holder').prop('hidden', false);
    }

    function prepareRow() {
        var $row = $(this);
        var $input = $row.find('.worthwhile-adding input');
        if (!$input.length) {
            return;
        }
        $input.on('keydown', function (e) {
            if (e.key === 'Escape') {
                stopAdding($row);
                focusOn($row.attr('data-right'));
            }
        }).on('blur', function () { stopAdding($row); });
        typeAhead.attach($input, {
            offersAll: true,
            noneText: function () { return AJS.I18n.getText('worthwhile.permissions.add.none'); },
            search: function (text) { return choices($row, text); },
            describe: function (item) { return item.kind; },
            chosen: function (item) {
                stopAdding($row);
                add($row, item);
            }
        });
    }

    // Projects

    function prepareScope() {
        var $input = $(PAGE + ' #worthwhile-scope');
        if (!$input.length) {
            return;
        }
        typeAhead.attach($input, {
            offersAll: true,
            noneText: function () { return AJS.I18n.getText('worthwhile.permissions.scope.none'); },
            search: function (text) {
                return rest.get('/permissions/choices/projects', { query: text }).then(function (found) { return found.projects; });
            },
            describe: function (item) { return item.key; },
            chosen: function (item) { window.location.search = '?' + $.param({ project: item.key }); }
        });
    }

    function prepare() {
        $(PAGE + ' [data-right]').each(prepareRow);
        prepareScope();
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document)
                .on('submit', PAGE + ' .worthwhile-scope', function (e) { e.preventDefault(); })
                .on('click', PAGE + ' .worthwhile-add-holder', function () { startAdding(this); })
                .on('click', PAGE + ' .worthwhile-remove-holder', function () {
                    var $holder = $(this).closest('[data-holder]');
                    views.once(this, function () { remove($holder); });
                })
                .on('click', PAGE + ' .worthwhile-decide', function () {
                    var $row = $(this).closest('[data-right]');
                    views.once(this, function () { decide($row); });
                })
                .on('click', PAGE + ' .worthwhile-inherit', function () {
                    var $row = $(this).closest('[data-right]');
                    views.once(this, function () { inherit($row); });
                });
            $(prepare);
        }
    };
});

require(['worthwhile/permissions'], function (permissions) {
    'use strict';
    permissions.install();
});
