/** The gadget's configuration: which projects, in which order, how many, how often. What is typed stays whatever the server says of it. */
define('worthwhile/portfolio-form', ['jquery', 'worthwhile/portfolio-settings', 'worthwhile/rest-client', 'worthwhile/type-ahead'], function ($, portfolioSettings, rest, typeAhead) {
    'use strict';

    function PortfolioForm($form, options) {
        this.$form = $form;
        this.options = options;
        this.$chosen = $form.find('.worthwhile-chosen');
        this.$search = $form.find('.worthwhile-type-ahead input');
    }

    PortfolioForm.prototype.start = function () {
        var self = this;
        this.$chosen.children().each(function () { self.dress($(this)); });
        this.$form.find('.worthwhile-cancel').prop('hidden', !this.options.mayCancel);
        typeAhead.attach(this.$search, {
            search: function (text) {
                return rest.get('/project-choices', { query: text }).then(function (answer) {
                    return answer.projects.filter(function (project) { return self.keys().indexOf(project.key) < 0; });
                });
            },
            noneText: function (text) { return AJS.I18n.getText('worthwhile.portfolio-form.none', text); },
            describe: function (project) { return project.key; },
            chosen: function (project) { self.add(project); }
        });
        this.listen();
        this.showScope();
    };

    PortfolioForm.prototype.listen = function () {
        var self = this;
        this.$form
            .on('submit', function (e) {
                e.preventDefault();
                self.save();
            })
            .on('click', '.worthwhile-cancel', function () { self.options.cancel(); })
            .on('click', '.worthwhile-leave-out', function () { self.leaveOut($(this).closest('li')); })
            .on('change', '[name=scope], [name=filter]', function () { self.showScope(); })
            .on('input change', ':input', function () { self.clearErrorsAt($(this)); });
    };

    PortfolioForm.prototype.value = function (name) {
        var $fields = this.$form.find(':input[name]').filter(function () { return this.name === name; });
        return String($fields.is(':radio') ? $fields.filter(':checked').val() : $fields.val()).trim();
    };

    PortfolioForm.prototype.showScope = function () {
        var scope = this.value('scope');
        this.$form.find('.worthwhile-of-scope').each(function () { $(this).prop('hidden', $(this).attr('data-scope') !== scope); });
        this.$form.find('.worthwhile-other-filter').prop('hidden', !this.isOtherFilter());
        this.options.changed();
    };

    PortfolioForm.prototype.isOtherFilter = function () {
        return this.$form.find('[name=filter] option:selected').is('[data-other]');
    };

    // Chosen projects

    PortfolioForm.prototype.keys = function () {
        return this.$chosen.children().map(function () { return $(this).attr('data-key'); }).get();
    };

    PortfolioForm.prototype.add = function (project) {
        this.$search.val('');
        if (this.keys().indexOf(project.key) < 0) {
            this.dress($('<li></li>').attr({ 'data-key': project.key, 'data-name': project.name }).appendTo(this.$chosen));
        }
        this.options.changed();
    };

    PortfolioForm.prototype.dress = function ($item) {
        var name = $item.attr('data-name');
        $item.append($('<span dir="auto"></span>').text(name))
            .append($('<button type="button" class="worthwhile-leave-out"><span aria-hidden="true">\u00d7</span></button>')
                .attr('aria-label', AJS.I18n.getText('worthwhile.portfolio-form.leave-out', name)));
    };

    PortfolioForm.prototype.leaveOut = function ($item) {
        var $next = $item.next().add($item.prev()).last().find('button');
        $item.remove();
        this.clearErrorsAt(this.$search);
        ($next.length ? $next : this.$search).trigger('focus');
        this.options.changed();
    };

    // Saving

    PortfolioForm.prototype.settings = function () {
        return {
            scope: this.value('scope'),
            projects: this.keys(),
            filter: this.isOtherFilter() ? this.value('filterId') : this.value('filter'),
            sort: this.value('sort'),
            direction: this.value('direction'),
            top: this.value('top'),
            view: this.value('view'),
            refresh: this.value('refresh')
        };
    };

    /** The server says what it thinks of the settings by answering with them. */
    PortfolioForm.prototype.save = function () {
        var self = this;
        var settings = this.settings();
        if (this.saving) {
            return;
        }
        this.busy(true);
        this.clearErrors();
        rest.get('/portfolio', portfolioSettings.toQuery(settings)).always(function () {
            self.busy(false);
        }).done(function () {
            self.options.save(settings);
        }).fail(function (failure) {
            self.explain(failure, settings);
        });
    };

    PortfolioForm.prototype.busy = function (isBusy) {
        this.saving = isBusy;
        this.$form.attr('aria-busy', String(isBusy));
        this.$form.find('.worthwhile-save').attr('aria-disabled', String(isBusy));
    };

    PortfolioForm.prototype.explain = function (failure, settings) {
        var errors = failure.body.errors || [];
        var messages = failure.body.errorMessages || [];
        if (failure.status === 404 && messages.length && settings.scope === 'FILTER') {
            errors = [{ field: 'filter', message: messages[0] }];
        }
        if (this.showErrors(errors)) {
            this.$form.find('[aria-invalid=true]').first().trigger('focus');
        } else {
            this.options.failed(failure);
        }
        this.options.changed();
    };

    /** True when every problem has its place beside a field. */
    PortfolioForm.prototype.showErrors = function (errors) {
        var self = this;
        return errors.length > 0 && errors.map(function (error) {
            var $place = self.$form.find('[data-error-for]').filter(function () { return $(this).attr('data-error-for') === error.field; });
            $place.text(error.message);
            self.fieldOf($place).attr('aria-invalid', 'true');
            return $place.length;
        }).every(Boolean);
    };

    PortfolioForm.prototype.fieldOf = function ($place) {
        var $fields = $place.closest('.worthwhile-field').find('input, select');
        return $place.is('[data-error-for=filter]') && this.isOtherFilter() ? this.$form.find('[name=filterId]') : $fields.first();
    };

    PortfolioForm.prototype.clearErrorsAt = function ($field) {
        $field.removeAttr('aria-invalid');
        $field.closest('.worthwhile-field, .worthwhile-of-scope').find('[data-error-for]').empty();
    };

    PortfolioForm.prototype.clearErrors = function () {
        this.$form.find('[data-error-for]').empty();
        this.$form.find('[aria-invalid]').removeAttr('aria-invalid');
    };

    return {
        /**
         * @param options mayCancel: whether there is something to go back to; save(settings), cancel(), changed() after the height changed,
         *                failed(failure) when it is nothing about a field
         */
        attach: function ($form, options) { new PortfolioForm($form, options).start(); }
    };
});
