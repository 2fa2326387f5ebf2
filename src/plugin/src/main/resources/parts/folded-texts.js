/** Long texts are folded until somebody wants to read on. One handler on the document serves every view. */
define('worthwhile/folded-texts', ['jquery'], function ($) {
    'use strict';

    var installed = false;

    function toggle(button) {
        var $button = $(button);
        var unfold = $button.attr('aria-expanded') !== 'true';
        $button.attr('aria-expanded', String(unfold))
            .text($button.attr(unfold ? 'data-fold-text' : 'data-unfold-text'))
            .prev().toggleClass('worthwhile-folded', !unfold);
    }

    return {
        install: function () {
            if (installed) {
                return;
            }
            installed = true;
            $(document).on('click', '.worthwhile-unfold', function () { toggle(this); });
        }
    };
});

require(['worthwhile/folded-texts'], function (foldedTexts) {
    'use strict';
    foldedTexts.install();
});
