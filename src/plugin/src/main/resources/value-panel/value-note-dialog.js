/** The dialog in which a value note is added or edited: on an issue, or about a project as a whole. */
define('worthwhile/value-note-dialog', ['jquery', 'worthwhile/form-dialog', 'worthwhile/rest-client', 'worthwhile/type-ahead'], function ($, formDialog, rest, typeAhead) {
    'use strict';

    function withoutBlanks(fields) {
        var kept = {};
        Object.keys(fields).forEach(function (name) {
            if (fields[name]) {
                kept[name] = fields[name];
            }
        });
        return $.isEmptyObject(kept) ? undefined : kept;
    }

    /** Where the note is, or is to be: its address, and how to ask for customers there. */
    function placeOf(options) {
        return options.issueKey
            ? { path: '/issues/' + encodeURIComponent(options.issueKey), query: { issue: options.issueKey } }
            : { path: '/projects/' + encodeURIComponent(options.projectKey), query: { project: options.projectKey } };
    }

    /** Who said it: proposes customers, their contacts, and the known address of a contact. */
    function Speakers(dialog, place) {
        this.dialog = dialog;
        this.place = place;
    }

    Speakers.prototype.propose = function () {
        var self = this;
        var $customer = this.dialog.field('customer');
        var $contact = this.dialog.field('contact');
        if (!$customer.length) {
            return;
        }
        typeAhead.attach($customer, {
            search: function (text) { return self.customers(text); },
            createText: function (text) { return AJS.I18n.getText('worthwhile.value-note-form.customer.create', text); },
            chosen: function () { $contact.trigger('focus'); }
        });
        typeAhead.attach($contact, {
            search: function (text) { return self.contacts(text); },
            describe: function (contact) { return contact.mail || ''; },
            createText: function (text) { return AJS.I18n.getText('worthwhile.value-note-form.contact.create', text); },
            chosen: function (contact) { self.proposeMail(contact.mail || ''); }
        });
        $contact.on('input', function () { self.proposeMail(''); });
    };

    Speakers.prototype.ask = function (path, text) {
        return rest.get(path, $.extend({ query: text }, this.place.query));
    };

    Speakers.prototype.customers = function (text) {
        return this.ask('/customers', text).then(function (answer) { return answer.customers; });
    };

    /** Contacts of the customer named in the form; none when that name is new. */
    Speakers.prototype.contacts = function (text) {
        var self = this;
        var name = this.dialog.field('customer').val().trim().toLowerCase();
        if (!name) {
            return $.Deferred().resolve([]).promise();
        }
        return this.customers(name).then(function (customers) {
            var named = customers.filter(function (customer) { return customer.name.toLowerCase() === name; })[0];
            return named
                ? self.ask('/customers/' + named.id + '/contacts', text).then(function (answer) { return answer.contacts; })
                : [];
        });
    };

    /** Fills in the known address, and takes back one filled in for somebody else; what was typed by hand stays. */
    Speakers.prototype.proposeMail = function (mail) {
        var $mail = this.dialog.field('contactMail');
        if (!$mail.val() || $mail.val() === this.proposedMail) {
            $mail.val(mail);
            this.proposedMail = mail;
            this.dialog.keepDraft();
        }
    };

    function valuation(values) {
        var figures = withoutBlanks({ low: values.low, likely: values.likely, high: values.high });
        return {
            reading: values.reading,
            estimate: figures && $.extend(figures, { currency: values.currency }),
            confidence: values.confidence || undefined,
            typed: true
        };
    }

    function statement(values) {
        return {
            words: values.words,
            customer: withoutBlanks({ name: values.customer }),
            contact: withoutBlanks({ name: values.contact, mail: values.contactMail }),
            saidOn: values.saidOn
        };
    }

    return {
        /**
         * @param options issueKey, or projectKey for a note about the whole project; noteId: the note to edit, or nothing to add one;
         *                saved(note): called once it is saved; failed(failure): called when the dialog could not even be opened
         */
        open: function (options) {
            var place = placeOf(options);
            formDialog.open({
                path: place.path + '/value-note-form',
                query: options.noteId ? { note: options.noteId } : {},
                ready: function (dialog) { new Speakers(dialog, place).propose(); },
                send: function (values, dialog) {
                    return options.noteId
                        ? rest.put('/value-notes/' + options.noteId, $.extend({ version: dialog.version() }, valuation(values)))
                        : rest.post(place.path + '/value-notes', $.extend(statement(values), valuation(values)));
                },
                saved: options.saved,
                failed: options.failed
            });
        }
    };
});
