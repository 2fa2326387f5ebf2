/**
 * The dashboard item Value and budget. Jira makes one instance for each on the page and calls render or renderEdit with the place it
 * may fill; everything stays below that place. The server renders; here it is fetched, sorted, refreshed and, whatever goes wrong, kept.
 */
define('worthwhile/value-and-budget-gadget', ['jquery', 'worthwhile/bubble-chart', 'worthwhile/portfolio-form', 'worthwhile/portfolio-settings', 'worthwhile/rest-client'], function ($, bubbleChart, portfolioForm, portfolioSettings, rest) {
    'use strict';

    var KEPT = 'worthwhile.value-and-budget/';
    var MEDIUM = 900;
    var NARROW = 470;
    var LARGE = 1300;

    // What this person chose on this dashboard: the order for as long as the tab lives, the view for longer.

    function kept(storage, key) {
        try {
            return JSON.parse(window[storage].getItem(KEPT + key));
        } catch (e) {
            return null;
        }
    }

    function keep(storage, key, value) {
        try {
            window[storage].setItem(KEPT + key, JSON.stringify(value));
        } catch (e) {
            // Storage full or forbidden: it lasts as long as the gadget.
        }
    }

    function forget(storage, key) {
        try {
            window[storage].removeItem(KEPT + key);
        } catch (e) {
            // Nothing was kept then.
        }
    }

    function Gadget(API) {
        this.API = API;
        this.id = String(API.getGadgetId());
        this.asked = 0;
    }

    Gadget.prototype.render = function (context, preferences) {
        var self = this;
        this.settings = portfolioSettings.read(preferences);
        this.API.initRefresh({ refresh: this.settings.refresh }, function () { self.refreshItself(); });
        this.API.once('afterRender', function () { self.API.resize(); });
        this.order = portfolioSettings.order(kept('sessionStorage', this.id + '/order'));
        this.view = portfolioSettings.view(kept('localStorage', this.id + '/view'), this.settings.view);
        this.settle(context, 'worthwhile-showing');
        if (this.settings.configured) {
            this.load();
        } else {
            this.clear();
            this.say('unconfigured', [AJS.I18n.getText('worthwhile.value-and-budget.unconfigured.text')]);
        }
    };

    Gadget.prototype.renderEdit = function (context, preferences) {
        var self = this;
        this.settings = portfolioSettings.read(preferences);
        this.API.once('afterRender', function () { self.API.resize(); });
        this.settle(context, 'worthwhile-editing');
        this.openForm();
    };

    /** Takes the place: what a render before this one left there stays until there is something newer. */
    Gadget.prototype.settle = function (context, kind) {
        var $place = $(context);
        this.asked += 1;
        if (!this.$root || !$place.find(this.$root).length || !this.$root.hasClass(kind)) {
            this.leave();
            this.$notice = $('<div class="worthwhile-gadget-notice" role="status"></div>');
            this.$body = $('<div class="worthwhile-gadget-body"></div>').append(this.skeleton());
            this.$root = $('<div class="worthwhile-gadget"></div>').addClass(kind).append(this.$notice, this.$body);
            $place.empty().append(this.$root);
            this.listen();
            this.watchWidth();
        }
    };

    Gadget.prototype.leave = function () {
        if (this.watcher) {
            this.watcher.disconnect();
            this.watcher = null;
        }
        if (this.$root) {
            bubbleChart.forget(this.$root);
        }
        this.shown = false;
    };

    Gadget.prototype.skeleton = function () {
        var $skeleton = $('<div class="worthwhile-skeleton"></div>').append($('<span class="worthwhile-reason"></span>').text(AJS.I18n.getText('worthwhile.value-and-budget.loading')));
        for (var line = 0; line < 5; line += 1) {
            $skeleton.append('<div class="worthwhile-skeleton-line" aria-hidden="true"></div>');
        }
        return $skeleton;
    };

    Gadget.prototype.listen = function () {
        var self = this;
        this.$root
            .on('click', '.worthwhile-refresh', function () { self.load(); })
            .on('click', '.worthwhile-sort', function () { self.sort($(this).attr('data-sort'), $(this).attr('data-direction')); })
            .on('click', '.worthwhile-show-all', function () { self.expand(true); })
            .on('click', '.worthwhile-show-fewer', function () { self.expand(false); })
            .on('click', '.worthwhile-show-view', function () { self.choose($(this).attr('data-view')); })
            .on('change', '.worthwhile-chart-currency select', function () { self.showCurrency($(this).val()); })
            .on('click', '.worthwhile-try-again', function () { self.tryAgain(); });
    };

    /** The layout follows the column's width, not the window's. */
    Gadget.prototype.watchWidth = function () {
        var self = this;
        this.fit(this.$root.width());
        if (window.ResizeObserver) {
            this.watcher = new window.ResizeObserver(function (entries) { self.fit(entries[0].contentRect.width); });
            this.watcher.observe(this.$root[0]);
        }
    };

    Gadget.prototype.fit = function (width) {
        var size = width >= LARGE ? 'large' : width >= MEDIUM ? 'wide' : width >= NARROW ? 'medium' : 'narrow';
        if (width > 0 && this.$root.attr('data-width') !== size) {
            this.$root.attr('data-width', size);
            this.API.resize();
        }
    };

    // Showing

    Gadget.prototype.query = function () {
        var query = portfolioSettings.toQuery(this.settings, this.order);
        query.gadget = this.id;
        if (this.expanded) {
            query.top = String(portfolioSettings.MOST_ROWS);
        }
        return query;
    };

    /** Figures that are there stay in sight while newer ones come; Jira's own sign of loading would cover them. */
    Gadget.prototype.load = function () {
        var self = this;
        var asked = this.asked += 1;
        this.$body.attr('aria-busy', 'true');
        if (!this.shown) {
            this.API.showLoadingBar();
        }
        return rest.fragment('/portfolio', this.query()).always(function () {
            self.API.hideLoadingBar();
        }).done(function ($new) {
            if (asked === self.asked) {
                self.show($new.filter('.worthwhile-portfolio'));
            }
        }).fail(function (failure) {
            if (asked === self.asked) {
                self.explain(failure);
            }
        });
    };

    /** A gadget that was removed from the page has nothing to refresh; one that is being configured must not be disturbed. */
    Gadget.prototype.refreshItself = function () {
        if (document.documentElement.contains(this.$root[0]) && this.$root.hasClass('worthwhile-showing') && this.settings.configured) {
            this.load();
        }
    };

    Gadget.prototype.show = function ($portfolio) {
        if (!$portfolio.length) {
            // A page instead of our fragment: somebody between us and Jira wants a log-in.
            this.explain({ status: 401, body: {} });
            return;
        }
        var focused = this.focused();
        bubbleChart.forget(this.$body);
        this.$body.removeAttr('aria-busy').removeClass('worthwhile-outdated').empty().append($portfolio);
        this.$notice.empty();
        this.shown = true;
        this.$body.find('.worthwhile-fewer').prop('hidden', !this.expanded);
        this.showView();
        this.focus(focused);
        this.API.resize();
    };

    Gadget.prototype.focused = function () {
        return $.contains(this.$root[0], document.activeElement) ? $(document.activeElement).attr('data-focus') || '' : null;
    };

    /** Where the focus was; on the whole where that is gone; nowhere if it was somewhere else. */
    Gadget.prototype.focus = function (name) {
        if (name === null) {
            return;
        }
        var $again = this.$root.find('[data-focus]').filter(function () { return $(this).attr('data-focus') === name; });
        ($again.length ? $again.first() : this.$body.children().first()).trigger('focus');
    };

    Gadget.prototype.sort = function (sort, direction) {
        this.order = { sort: sort, direction: direction };
        keep('sessionStorage', this.id + '/order', this.order);
        this.load();
    };

    Gadget.prototype.expand = function (expanded) {
        this.expanded = expanded;
        this.load();
    };

    Gadget.prototype.choose = function (view) {
        this.view = view;
        keep('localStorage', this.id + '/view', view);
        this.showView();
        this.API.resize();
    };

    Gadget.prototype.showView = function () {
        var hasChart = this.$body.find('.worthwhile-chart-view').length > 0;
        var view = hasChart ? this.view : 'TABLE';
        this.$body.find('.worthwhile-table-view').prop('hidden', view !== 'TABLE');
        this.$body.find('.worthwhile-chart-view').prop('hidden', view !== 'CHART');
        this.$body.find('.worthwhile-show-view').each(function () {
            $(this).attr('aria-pressed', String($(this).attr('data-view') === view));
        });
        if (view === 'CHART') {
            this.showCurrency(this.currency);
        }
    };

    Gadget.prototype.showCurrency = function (currency) {
        var $charts = this.$body.find('.worthwhile-chart');
        var $chosen = $charts.filter(function () { return $(this).attr('data-currency') === currency; });
        $chosen = $chosen.length ? $chosen : this.mostTelling($charts);
        this.currency = $chosen.attr('data-currency');
        $charts.prop('hidden', true);
        $chosen.prop('hidden', false);
        this.$body.find('.worthwhile-chart-currency').prop('hidden', $charts.length < 2).find('select').val(this.currency);
        bubbleChart.drawIn($chosen);
        this.API.resize();
    };

    /** The currency with the most points. */
    Gadget.prototype.mostTelling = function ($charts) {
        var best = $charts.get().reduce(function (one, other) {
            return $(other).find('.worthwhile-points > li').length > $(one).find('.worthwhile-points > li').length ? other : one;
        });
        return $(best);
    };

    // What goes wrong

    Gadget.prototype.explain = function (failure) {
        var meaning = portfolioSettings.meaningOf(failure, window.navigator.onLine !== false);
        this.$body.removeAttr('aria-busy');
        if (meaning === 'refused' || !this.shown) {
            this.clear();
        } else {
            this.$body.addClass('worthwhile-outdated');
        }
        this.say(meaning, this.advice(meaning, failure));
    };

    Gadget.prototype.clear = function () {
        bubbleChart.forget(this.$body);
        this.$body.empty();
        this.shown = false;
    };

    Gadget.prototype.say = function (meaning, texts) {
        var $message = $('<div class="worthwhile-notice"></div>').attr('data-state', meaning)
            .append($('<p class="worthwhile-notice-title"></p>').text(this.title(meaning)));
        texts.forEach(function (text) { $message.append($('<p></p>').text(text)); });
        if (meaning === 'session') {
            $message.append($('<a target="_blank" rel="noopener"></a>').attr('href', rest.logInAddress()).text(AJS.I18n.getText('worthwhile.log-in')));
        }
        if (meaning !== 'unconfigured' && !this.isEditing()) {
            $message.append($('<button type="button" class="aui-button worthwhile-try-again" data-focus="refresh"></button>').text(AJS.I18n.getText('worthwhile.refresh')));
        }
        var focused = this.focused();
        this.$notice.empty().append($message);
        this.focus(focused);
        this.API.resize();
    };

    Gadget.prototype.isEditing = function () {
        return this.$body.children('form').length > 0;
    };

    Gadget.prototype.title = function (meaning) {
        switch (meaning) {
        case 'unconfigured': return AJS.I18n.getText('worthwhile.value-and-budget.unconfigured.title');
        case 'session': return AJS.I18n.getText('worthwhile.session-ended');
        case 'disabled': return AJS.I18n.getText('worthwhile.value-and-budget.disabled.title');
        case 'offline': return AJS.I18n.getText('worthwhile.value-and-budget.offline.title');
        case 'silent': return AJS.I18n.getText('worthwhile.value-and-budget.silent.title');
        case 'refused': return AJS.I18n.getText('worthwhile.value-and-budget.refused.title');
        default: return AJS.I18n.getText('worthwhile.value-and-budget.failing.title');
        }
    };

    /** What to do about it, in the server's own words where it has some. */
    Gadget.prototype.advice = function (meaning, failure) {
        var details = (failure.body.errors || []).map(function (error) { return error.message; });
        var texts = details.length ? details : failure.body.errorMessages || [];
        if (meaning === 'refused') {
            return texts.concat(AJS.I18n.getText('worthwhile.value-and-budget.refused.text'));
        }
        if (meaning !== 'failing') {
            texts = [];
        }
        return this.shown ? texts.concat(AJS.I18n.getText('worthwhile.value-and-budget.old-figures')) : texts;
    };

    Gadget.prototype.tryAgain = function () {
        if (this.$root.hasClass('worthwhile-editing')) {
            this.openForm();
        } else {
            this.load();
        }
    };

    // Configuring

    Gadget.prototype.openForm = function () {
        var self = this;
        var query = $.extend(portfolioSettings.toPreferences(this.settings), { gadget: this.id });
        var asked = this.asked += 1;
        delete query.isConfigured;
        rest.fragment('/portfolio-form', query).done(function ($form) {
            if (asked === self.asked) {
                self.showForm($form.filter('form'));
            }
        }).fail(function (failure) {
            if (asked === self.asked) {
                self.explain(failure);
            }
        });
    };

    Gadget.prototype.showForm = function ($form) {
        var self = this;
        if (!$form.length) {
            this.explain({ status: 401, body: {} });
            return;
        }
        this.$notice.empty();
        this.$body.empty().append($form);
        portfolioForm.attach($form, {
            mayCancel: this.settings.configured,
            changed: function () { self.API.resize(); },
            save: function (settings) {
                forget('sessionStorage', self.id + '/order');
                forget('localStorage', self.id + '/view');
                self.API.savePreferences(portfolioSettings.toPreferences(settings));
            },
            cancel: function () { self.API.closeEdit(); },
            failed: function (failure) { self.explainUnsaved(failure); }
        });
        this.API.resize();
    };

    /** What is typed stays; the reason stands above it. */
    Gadget.prototype.explainUnsaved = function (failure) {
        var meaning = portfolioSettings.meaningOf(failure, window.navigator.onLine !== false);
        this.say(meaning, (failure.body.errorMessages || []).concat(AJS.I18n.getText('worthwhile.form.failure.title')));
    };

    return Gadget;
});
