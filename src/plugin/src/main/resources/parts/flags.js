/** Short messages in the corner of the screen. */
define('worthwhile/flags', ['jquery', 'aui/flag', 'worthwhile/rest-client'], function ($, flag, rest) {
    'use strict';

    function tell(type, title) {
        return flag({ type: type, title: title, close: type === 'success' ? 'auto' : 'manual' });
    }

    function tellLogIn() {
        var shown = tell('warning', AJS.I18n.getText('worthwhile.session-ended'));
        $('<a target="_blank" rel="noopener"></a>').attr('href', rest.logInAddress())
            .text(AJS.I18n.getText('worthwhile.log-in')).appendTo($(shown).find('.aui-message'));
    }

    return {
        tell: tell,

        /** A message that stays, with something to do about it; closed by whoever asked for it, when it no longer holds. */
        offer: function (title, actionText, action) {
            var shown = flag({ type: 'success', title: title, close: 'manual' });
            $('<button type="button" class="aui-button aui-button-link worthwhile-undo"></button>')
                .text(actionText)
                .on('click', function () {
                    shown.close();
                    action();
                })
                .appendTo($(shown).find('.aui-message'));
            return shown;
        },

        /** Why the server did not do what was asked: in its own words where it has some. */
        tellFailure: function (failure) {
            var messages = failure.body.errorMessages || [];
            if (failure.status === 401) {
                tellLogIn();
            } else if (messages.length) {
                tell('error', messages[0]);
            } else {
                tell('error', AJS.I18n.getText('worthwhile.no-answer'));
            }
        }
    };
});
