/**
 * Views that the server renders. Each names the fragment it can be fetched from again: data-fragment is its path. Handlers stand on the
 * document, so that a view which comes later works as well.
 */
define('worthwhile/views', ['jquery', 'worthwhile/flags', 'worthwhile/rest-client'], function ($, flags, rest) {
    'use strict';

    var VIEW = '[data-fragment]';

    function named(path) {
        return $(VIEW).filter(function () { return $(this).attr('data-fragment') === path; });
    }

    /** Fetches the view at this path again; the old one stays when no new one comes. */
    function refresh(path, query) {
        var $old = named(path).attr('aria-busy', 'true').addClass('worthwhile-busy');
        return rest.fragment(path, query).done(function ($new) {
            named(path).replaceWith($new.filter(VIEW));
        }).fail(function (failure) {
            $old.removeAttr('aria-busy').removeClass('worthwhile-busy');
            flags.tellFailure(failure);
        });
    }

    /** A second click while the first is being answered does nothing. */
    function once(button, work) {
        var $button = $(button);
        if ($button.attr('aria-disabled') === 'true') {
            return;
        }
        $button.attr('aria-disabled', 'true');
        setTimeout(function () { $button.removeAttr('aria-disabled'); }, 1000);
        work();
    }

    return {
        refresh: refresh,
        once: once
    };
});
