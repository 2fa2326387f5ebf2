/**
 * A form in a dialog. The server renders it; here it is opened, sent and, whatever goes wrong, kept: what somebody typed is only
 * let go once it is saved, or thrown away on purpose.
 */
define('worthwhile/form-dialog', ['jquery', 'aui/dialog2', 'worthwhile/rest-client'], function ($, dialog2, rest) {
    'use strict';

    var DRAFT = 'worthwhile.draft/';
    var opening = false;

    // What was typed, kept for this browser tab. Without session storage it is kept as long as the page lives.
    var drafts = {
        kept: {},
        read: function (key) {
            try {
                return JSON.parse(window.sessionStorage.getItem(DRAFT + key)) || this.kept[key];
            } catch (e) {
                return this.kept[key];
            }
        },
        keep: function (key, draft) {
            this.kept[key] = draft;
            try {
                window.sessionStorage.setItem(DRAFT + key, JSON.stringify(draft));
            } catch (e) {
                // Storage full or forbidden: memory has it.
            }
        },
        forget: function (key) {
            delete this.kept[key];
            try {
                window.sessionStorage.removeItem(DRAFT + key);
            } catch (e) {
                // Nothing was stored then.
            }
        }
    };

    /** Characters as a person counts them; a line break is one. */
    function countCharacters(text) {
        if (window.Intl && Intl.Segmenter && text.length < 50000) {
            return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)).length;
        }
        return Array.from(text).length;
    }

    function FormDialog($el, options) {
        this.$el = $el;
        this.$form = $el.find('form');
        this.options = $.extend({ ready: $.noop }, options);
        this.draftKey = this.$form.attr('data-draft-key');
        this.mostCharacters = Number(this.$form.attr('data-most-characters'));
    }

    FormDialog.prototype.show = function () {
        this.$el.appendTo(document.body);
        this.$el.find('.worthwhile-log-in').attr('href', rest.logInAddress());
        this.pristine = this.values();
        this.restoreDraft();
        this.listen();
        this.options.ready(this);
        this.countAll();
        this.layer = dialog2(this.$el);
        this.layer.show();
    };

    FormDialog.prototype.find = function (selector) {
        return this.$el.find(selector);
    };

    FormDialog.prototype.listen = function () {
        var self = this;
        this.$form
            .on('submit', function (e) {
                e.preventDefault();
                self.save();
            })
            .on('input change', ':input[name]', function () {
                self.clearError($(this));
                self.checkPreview();
                self.keepDraft();
            })
            .on('input', '.worthwhile-counted', function () { self.count($(this)); });
        this.$el
            .on('click', '.worthwhile-save', function () { self.save(); })
            .on('click', '.worthwhile-cancel', function () { self.close(); })
            .on('click', '.worthwhile-discard-draft', function () { self.discardDraft(); })
            .on('click', '.worthwhile-keep-mine', function () { self.keepMine(); })
            .on('click', '.worthwhile-take-theirs', function () { self.takeTheirs(); })
            .on('keydown', function (e) { self.onKey(e); });
    };

    FormDialog.prototype.onKey = function (e) {
        if (e.key === 'Escape') {
            e.stopPropagation();
            this.close();
        } else if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
            e.preventDefault();
            this.save();
        }
    };

    FormDialog.prototype.close = function () {
        if (!this.saving) {
            this.layer.hide();
        }
    };

    // Fields

    FormDialog.prototype.values = function () {
        var values = {};
        this.$form.find(':input[name]').each(function () { values[this.name] = $(this).val(); });
        return values;
    };

    FormDialog.prototype.fill = function (values) {
        this.forgetPreview();
        this.$form.find(':input[name]').each(function () {
            if (values.hasOwnProperty(this.name)) {
                $(this).val(values[this.name]);
            }
        });
        this.countAll();
    };

    FormDialog.prototype.field = function (name) {
        return this.$form.find(':input[name]').filter(function () { return this.name === name; });
    };

    /** Of the thing that is edited; not a number when one is added. */
    FormDialog.prototype.version = function () {
        return Number(this.$form.attr('data-version'));
    };

    FormDialog.prototype.isEditing = function () {
        return this.$form.is('[data-version]');
    };

    FormDialog.prototype.countAll = function () {
        var self = this;
        this.find('.worthwhile-counted').each(function () { self.count($(this)); });
    };

    FormDialog.prototype.count = function ($text) {
        var count = countCharacters($text.val());
        var format = new Intl.NumberFormat(document.documentElement.lang || undefined);
        $text.closest('.worthwhile-field').find('.worthwhile-counter')
            .text(count ? AJS.I18n.getText('worthwhile.form.counter', format.format(count), format.format(this.mostCharacters)) : '')
            .toggleClass('worthwhile-too-many', count > this.mostCharacters);
    };

    // Drafts

    FormDialog.prototype.isPristine = function () {
        return JSON.stringify(this.values()) === JSON.stringify(this.pristine);
    };

    FormDialog.prototype.keepDraft = function () {
        if (this.isPristine()) {
            drafts.forget(this.draftKey);
        } else {
            drafts.keep(this.draftKey, { values: this.values(), version: this.version() });
        }
    };

    /** The version comes back with the draft: if the thing changed meanwhile, saving says so instead of overwriting. */
    FormDialog.prototype.restoreDraft = function () {
        var draft = drafts.read(this.draftKey);
        if (draft) {
            this.renderedVersion = this.version();
            this.fill(draft.values);
            if (this.isEditing()) {
                this.$form.attr('data-version', draft.version);
            }
            this.notice('draft');
        }
    };

    FormDialog.prototype.discardDraft = function () {
        drafts.forget(this.draftKey);
        this.fill(this.pristine);
        if (this.isEditing()) {
            this.$form.attr('data-version', this.renderedVersion);
        }
        this.clearNotices();
        this.find('.worthwhile-first-field').trigger('focus');
    };

    // Saving

    FormDialog.prototype.save = function () {
        var self = this;
        if (this.saving) {
            return;
        }
        this.busy(true);
        this.clearNotices();
        this.clearErrors();
        this.nextStep().always(function () { self.busy(false); }).fail(function (failure) {
            self.keepDraft();
            self.explain(failure);
        });
    };

    /** With a preview, saving takes two steps, and what was looked at is what is saved. */
    FormDialog.prototype.nextStep = function () {
        var self = this;
        if (this.options.preview && !this.previewed) {
            var asked = this.typed();
            return this.options.preview(this.values(), this).done(function ($preview) { self.showPreview($preview, asked); });
        }
        return this.options.send(this.values(), this).done(function (saved) {
            drafts.forget(self.draftKey);
            self.layer.hide();
            self.options.saved(saved);
        });
    };

    FormDialog.prototype.typed = function () {
        return JSON.stringify(this.values());
    };

    FormDialog.prototype.showPreview = function ($preview, asked) {
        this.previewed = asked;
        this.nameStep('data-save-text');
        this.find('.worthwhile-preview').empty().append($preview).prop('hidden', false).trigger('focus');
        this.find('.worthwhile-preview')[0].scrollIntoView({ block: 'nearest' });
        this.checkPreview();
    };

    /** A preview of something else than what is typed by now is none. */
    FormDialog.prototype.checkPreview = function () {
        if (this.previewed !== this.typed()) {
            this.forgetPreview();
        }
    };

    FormDialog.prototype.forgetPreview = function () {
        if (this.previewed) {
            this.previewed = null;
            this.find('.worthwhile-preview').empty().prop('hidden', true);
            this.nameStep('data-preview-text');
        }
    };

    FormDialog.prototype.nameStep = function (attribute) {
        var $save = this.find('.worthwhile-save');
        $save.text($save.attr(attribute));
    };

    FormDialog.prototype.busy = function (isBusy) {
        this.saving = isBusy;
        this.$el.attr('aria-busy', String(isBusy));
        this.find('.worthwhile-saving').prop('hidden', !isBusy);
        this.find('.worthwhile-save').attr('aria-disabled', String(isBusy));
    };

    FormDialog.prototype.explain = function (failure) {
        var messages = failure.body.errorMessages || [];
        if (failure.status === 401) {
            this.notice('session');
        } else if (failure.status === 409) {
            this.showConflict();
        } else if (failure.status === 400 && (failure.body.errors || []).length) {
            this.showErrors(failure.body.errors);
            this.find('[aria-invalid=true]').first().trigger('focus');
        } else {
            this.fail(messages[0] || AJS.I18n.getText('worthwhile.form.no-answer'));
        }
    };

    FormDialog.prototype.fail = function (text) {
        this.find('.worthwhile-failure-text').text(text);
        this.notice('failure');
    };

    FormDialog.prototype.notice = function (kind) {
        var $notice = this.find('.worthwhile-' + kind + '-notice').prop('hidden', false);
        this.find('.aui-dialog2-content').scrollTop(0);
        return $notice;
    };

    FormDialog.prototype.clearNotices = function () {
        this.find('.worthwhile-notices > .aui-message').prop('hidden', true);
    };

    // Errors at their fields

    /** Each problem at its field, one without a field of ours on top. */
    FormDialog.prototype.showErrors = function (errors) {
        var self = this;
        var homeless = errors.filter(function (error) { return !self.showError(error); });
        if (homeless.length) {
            this.fail(homeless.map(function (error) { return error.message; }).join(' '));
        }
    };

    FormDialog.prototype.showError = function (error) {
        var $place = this.errorPlace(error.field);
        if ($place.length) {
            $place.text(($place.text() ? $place.text() + ' ' : '') + error.message);
            this.fieldOf($place).attr('aria-invalid', 'true');
        }
        return $place.length > 0;
    };

    /** "customer.name" belongs to "customer" when it has no place of its own. */
    FormDialog.prototype.errorPlace = function (field) {
        var $places = this.find('[data-error-for]');
        var $exact = $places.filter(function () { return $(this).attr('data-error-for') === field; });
        return $exact.length || field.indexOf('.') < 0 ? $exact : this.errorPlace(field.slice(0, field.lastIndexOf('.')));
    };

    /** The field beside the place, or the one that stands for several. */
    FormDialog.prototype.fieldOf = function ($place) {
        var $field = $place.closest('.worthwhile-field').find(':input[name]').first();
        return $field.length ? $field : this.field($place.attr('data-error-at'));
    };

    FormDialog.prototype.clearError = function ($field) {
        $field.removeAttr('aria-invalid').closest('.worthwhile-field').find('[data-error-for]').empty();
    };

    FormDialog.prototype.clearErrors = function () {
        this.find('[data-error-for]').empty();
        this.find('[aria-invalid]').removeAttr('aria-invalid');
    };

    // Somebody else was faster

    /** Fetches the form again: it shows the newer version as the server would, and holds its values. */
    FormDialog.prototype.showConflict = function () {
        var self = this;
        rest.fragment(this.options.path, this.options.query).done(function ($newer) {
            self.$newerForm = $newer.find('form');
            self.find('.worthwhile-conflict-notice').replaceWith($newer.find('.worthwhile-conflict-notice'));
            self.notice('conflict').trigger('focus');
        }).fail(function (failure) { self.explain(failure.status === 409 ? { status: 500, body: {} } : failure); });
    };

    FormDialog.prototype.keepMine = function () {
        this.$form.attr('data-version', this.$newerForm.attr('data-version'));
        this.forgetPreview();
        this.clearNotices();
        this.keepDraft();
        this.find('.worthwhile-save').trigger('focus');
    };

    FormDialog.prototype.takeTheirs = function () {
        var newer = {};
        this.$newerForm.find(':input[name]').each(function () { newer[this.name] = $(this).val(); });
        this.$form.attr('data-version', this.$newerForm.attr('data-version'));
        this.fill(newer);
        this.pristine = this.values();
        this.clearNotices();
        this.clearErrors();
        drafts.forget(this.draftKey);
        this.find('.worthwhile-first-field').trigger('focus');
    };

    return {
        /**
         * @param options path, query: of the fragment with the form; ready(dialog): called before it is shown;
         *                preview(values, dialog): where there is one, promises nodes that say what sending would do, to be seen first;
         *                send(values, dialog): sends the typed values and promises the answer; saved(answer): called then;
         *                failed(failure): called when the dialog could not even be opened
         */
        open: function (options) {
            if (opening || document.querySelector('.worthwhile-dialog')) {
                return;
            }
            opening = true;
            rest.fragment(options.path, options.query)
                .always(function () { opening = false; })
                .done(function ($el) { new FormDialog($el.filter('.worthwhile-dialog'), options).show(); })
                .fail(options.failed);
        },
        countCharacters: countCharacters
    };
});
