/**
 * The dialog in which a value note is added or edited. The server renders it; here it is opened, sent and, whatever goes
 * wrong, kept: what somebody typed is only let go once it is saved, or thrown away on purpose.
 */
define('worthwhile/value-note-dialog', ['jquery', 'aui/dialog2', 'worthwhile/rest-client', 'worthwhile/type-ahead'], function ($, dialog2, rest, typeAhead) {
    'use strict';

    var ID = 'worthwhile-value-note-dialog';
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

    function formPath(issueKey) {
        return '/issues/' + encodeURIComponent(issueKey) + '/value-note-form';
    }

    function withoutBlanks(fields) {
        var kept = {};
        Object.keys(fields).forEach(function (name) {
            if (fields[name]) {
                kept[name] = fields[name];
            }
        });
        return $.isEmptyObject(kept) ? undefined : kept;
    }

    function ValueNoteDialog($el, options) {
        this.$el = $el;
        this.$form = $el.find('form');
        this.options = options;
        this.draftKey = this.$form.attr('data-draft-key');
        this.mostCharacters = Number(this.$form.attr('data-most-characters'));
    }

    ValueNoteDialog.prototype.show = function () {
        this.$el.appendTo(document.body);
        this.$el.find('.worthwhile-log-in').attr('href', rest.logInAddress());
        this.pristine = this.values();
        this.restoreDraft();
        this.listen();
        this.proposeSpeakers();
        this.countAll();
        this.layer = dialog2(this.$el);
        this.layer.show();
    };

    ValueNoteDialog.prototype.find = function (selector) {
        return this.$el.find(selector);
    };

    ValueNoteDialog.prototype.listen = function () {
        var self = this;
        this.$form
            .on('submit', function (e) {
                e.preventDefault();
                self.save();
            })
            .on('input change', ':input[name]', function () {
                self.clearError($(this));
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

    ValueNoteDialog.prototype.onKey = function (e) {
        if (e.key === 'Escape') {
            e.stopPropagation();
            this.close();
        } else if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
            e.preventDefault();
            this.save();
        }
    };

    ValueNoteDialog.prototype.close = function () {
        if (!this.saving) {
            this.layer.hide();
        }
    };

    // Fields

    ValueNoteDialog.prototype.values = function () {
        var values = {};
        this.$form.find(':input[name]').each(function () { values[this.name] = $(this).val(); });
        return values;
    };

    ValueNoteDialog.prototype.fill = function (values) {
        this.$form.find(':input[name]').each(function () {
            if (values.hasOwnProperty(this.name)) {
                $(this).val(values[this.name]);
            }
        });
        this.countAll();
    };

    ValueNoteDialog.prototype.field = function (name) {
        return this.$form.find(':input[name]').filter(function () { return this.name === name; });
    };

    ValueNoteDialog.prototype.noteId = function () {
        return this.$form.attr('data-note-id');
    };

    ValueNoteDialog.prototype.version = function () {
        return Number(this.$form.attr('data-note-version'));
    };

    ValueNoteDialog.prototype.countAll = function () {
        var self = this;
        this.find('.worthwhile-counted').each(function () { self.count($(this)); });
    };

    ValueNoteDialog.prototype.count = function ($text) {
        var count = countCharacters($text.val());
        $text.closest('.worthwhile-field').find('.worthwhile-counter')
            .text(count ? AJS.I18n.getText('worthwhile.value-note-form.counter', String(count), String(this.mostCharacters)) : '')
            .toggleClass('worthwhile-too-many', count > this.mostCharacters);
    };

    // Who said it

    ValueNoteDialog.prototype.proposeSpeakers = function () {
        var self = this;
        var $customer = this.field('customer');
        if (!$customer.length) {
            return;
        }
        typeAhead.attach($customer, {
            search: function (text) { return self.customers(text); },
            createText: function (text) { return AJS.I18n.getText('worthwhile.value-note-form.customer.create', text); },
            chosen: function () { self.field('contact').trigger('focus'); }
        });
        typeAhead.attach(this.field('contact'), {
            search: function (text) { return self.contacts(text); },
            describe: function (contact) { return contact.mail || ''; },
            createText: function (text) { return AJS.I18n.getText('worthwhile.value-note-form.contact.create', text); },
            chosen: function (contact) { self.proposeMail(contact.mail || ''); }
        });
        this.field('contact').on('input', function () { self.proposeMail(''); });
    };

    ValueNoteDialog.prototype.customers = function (text) {
        return rest.get('/customers', { issue: this.options.issueKey, query: text }).then(function (answer) { return answer.customers; });
    };

    /** Contacts of the customer named in the form; none when that name is new. */
    ValueNoteDialog.prototype.contacts = function (text) {
        var issueKey = this.options.issueKey;
        var name = this.field('customer').val().trim().toLowerCase();
        if (!name) {
            return $.Deferred().resolve([]).promise();
        }
        return this.customers(name).then(function (customers) {
            var named = customers.filter(function (customer) { return customer.name.toLowerCase() === name; })[0];
            return named
                ? rest.get('/customers/' + named.id + '/contacts', { issue: issueKey, query: text }).then(function (answer) { return answer.contacts; })
                : [];
        });
    };

    /** Fills in the known address, and takes back one filled in for somebody else; what was typed by hand stays. */
    ValueNoteDialog.prototype.proposeMail = function (mail) {
        var $mail = this.field('contactMail');
        if (!$mail.val() || $mail.val() === this.proposedMail) {
            $mail.val(mail);
            this.proposedMail = mail;
            this.keepDraft();
        }
    };

    // Drafts

    ValueNoteDialog.prototype.isPristine = function () {
        return JSON.stringify(this.values()) === JSON.stringify(this.pristine);
    };

    ValueNoteDialog.prototype.keepDraft = function () {
        if (this.isPristine()) {
            drafts.forget(this.draftKey);
        } else {
            drafts.keep(this.draftKey, { values: this.values(), version: this.version() });
        }
    };

    /** The version comes back with the draft: if the note changed meanwhile, saving says so instead of overwriting. */
    ValueNoteDialog.prototype.restoreDraft = function () {
        var draft = drafts.read(this.draftKey);
        if (draft) {
            this.renderedVersion = this.version();
            this.fill(draft.values);
            if (this.noteId()) {
                this.$form.attr('data-note-version', draft.version);
            }
            this.notice('draft');
        }
    };

    ValueNoteDialog.prototype.discardDraft = function () {
        drafts.forget(this.draftKey);
        this.fill(this.pristine);
        if (this.noteId()) {
            this.$form.attr('data-note-version', this.renderedVersion);
        }
        this.clearNotices();
        this.find('.worthwhile-first-field').trigger('focus');
    };

    // Saving

    ValueNoteDialog.prototype.valuation = function (values) {
        var figures = withoutBlanks({ low: values.low, likely: values.likely, high: values.high });
        return {
            reading: values.reading,
            estimate: figures && $.extend(figures, { currency: values.currency }),
            confidence: values.confidence || undefined,
            typed: true
        };
    };

    ValueNoteDialog.prototype.send = function () {
        var values = this.values();
        if (this.noteId()) {
            return rest.put('/value-notes/' + this.noteId(), $.extend({ version: this.version() }, this.valuation(values)));
        }
        return rest.post('/issues/' + encodeURIComponent(this.options.issueKey) + '/value-notes', $.extend({
            words: values.words,
            customer: withoutBlanks({ name: values.customer }),
            contact: withoutBlanks({ name: values.contact, mail: values.contactMail }),
            saidOn: values.saidOn
        }, this.valuation(values)));
    };

    ValueNoteDialog.prototype.save = function () {
        var self = this;
        if (this.saving) {
            return;
        }
        this.busy(true);
        this.clearNotices();
        this.clearErrors();
        this.send().always(function () { self.busy(false); }).done(function (note) {
            drafts.forget(self.draftKey);
            self.layer.hide();
            self.options.saved(note);
        }).fail(function (failure) {
            self.keepDraft();
            self.explain(failure);
        });
    };

    ValueNoteDialog.prototype.busy = function (isBusy) {
        this.saving = isBusy;
        this.$el.attr('aria-busy', String(isBusy));
        this.find('.worthwhile-saving').prop('hidden', !isBusy);
        this.find('.worthwhile-save').attr('aria-disabled', String(isBusy));
    };

    ValueNoteDialog.prototype.explain = function (failure) {
        var messages = failure.body.errorMessages || [];
        if (failure.status === 401) {
            this.notice('session');
        } else if (failure.status === 409) {
            this.showConflict();
        } else if (failure.status === 400 && this.showErrors(failure.body.errors || [])) {
            this.find('[aria-invalid=true]').first().trigger('focus');
        } else {
            this.fail(messages[0] || AJS.I18n.getText('worthwhile.value-note-form.no-answer'));
        }
    };

    ValueNoteDialog.prototype.fail = function (text) {
        this.find('.worthwhile-failure-text').text(text);
        this.notice('failure');
    };

    ValueNoteDialog.prototype.notice = function (kind) {
        var $notice = this.find('.worthwhile-' + kind + '-notice').prop('hidden', false);
        this.find('.aui-dialog2-content').scrollTop(0);
        return $notice;
    };

    ValueNoteDialog.prototype.clearNotices = function () {
        this.find('.worthwhile-notices > .aui-message').prop('hidden', true);
    };

    // Errors at their fields

    /** Each problem at its field, one without a field of ours on top. True when a field took one. */
    ValueNoteDialog.prototype.showErrors = function (errors) {
        var self = this;
        var homeless = errors.filter(function (error) { return !self.showError(error); });
        if (homeless.length) {
            this.fail(homeless.map(function (error) { return error.message; }).join(' '));
        }
        return homeless.length < errors.length;
    };

    ValueNoteDialog.prototype.showError = function (error) {
        var $place = this.errorPlace(error.field);
        if ($place.length) {
            $place.text(($place.text() ? $place.text() + ' ' : '') + error.message);
            this.fieldOf($place).attr('aria-invalid', 'true');
        }
        return $place.length > 0;
    };

    /** "customer.name" belongs to "customer" when it has no place of its own. */
    ValueNoteDialog.prototype.errorPlace = function (field) {
        var $places = this.find('[data-error-for]');
        var $exact = $places.filter(function () { return $(this).attr('data-error-for') === field; });
        return $exact.length || field.indexOf('.') < 0 ? $exact : this.errorPlace(field.slice(0, field.lastIndexOf('.')));
    };

    ValueNoteDialog.prototype.fieldOf = function ($place) {
        var $field = $place.closest('.worthwhile-field').find(':input[name]').first();
        return $field.length ? $field : this.field('likely');
    };

    ValueNoteDialog.prototype.clearError = function ($field) {
        $field.removeAttr('aria-invalid').closest('.worthwhile-field').find('[data-error-for]').empty();
    };

    ValueNoteDialog.prototype.clearErrors = function () {
        this.find('[data-error-for]').empty();
        this.find('[aria-invalid]').removeAttr('aria-invalid');
    };

    // Somebody else was faster

    /** Fetches the form again: it shows the newer version as the server would, and holds its values. */
    ValueNoteDialog.prototype.showConflict = function () {
        var self = this;
        rest.fragment(formPath(this.options.issueKey), { note: this.noteId() }).done(function ($newer) {
            self.$newerForm = $newer.find('form');
            self.find('.worthwhile-conflict-notice').replaceWith($newer.find('.worthwhile-conflict-notice'));
            self.notice('conflict').trigger('focus');
        }).fail(function (failure) { self.explain(failure.status === 409 ? { status: 500, body: {} } : failure); });
    };

    ValueNoteDialog.prototype.keepMine = function () {
        this.$form.attr('data-note-version', this.$newerForm.attr('data-note-version'));
        this.clearNotices();
        this.keepDraft();
        this.find('.worthwhile-save').trigger('focus');
    };

    ValueNoteDialog.prototype.takeTheirs = function () {
        var newer = {};
        this.$newerForm.find(':input[name]').each(function () { newer[this.name] = $(this).val(); });
        this.$form.attr('data-note-version', this.$newerForm.attr('data-note-version'));
        this.fill(newer);
        this.pristine = this.values();
        this.clearNotices();
        this.clearErrors();
        drafts.forget(this.draftKey);
        this.find('.worthwhile-first-field').trigger('focus');
    };

    return {
        /**
         * @param options issueKey; noteId: the note to edit, or nothing to add one; saved(note): called once it is saved;
         *                failed(failure): called when the dialog could not even be opened
         */
        open: function (options) {
            if (opening || document.getElementById(ID)) {
                return;
            }
            opening = true;
            rest.fragment(formPath(options.issueKey), options.noteId ? { note: options.noteId } : {})
                .always(function () { opening = false; })
                .done(function ($el) { new ValueNoteDialog($el, options).show(); })
                .fail(options.failed);
        },
        countCharacters: countCharacters
    };
});
