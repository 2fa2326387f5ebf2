/**
 * Suggestions below a text field, after the combobox pattern of WAI-ARIA: the field keeps the focus, arrow keys walk
 * through the list, Enter chooses, Escape closes. Whatever is typed counts; choosing is a convenience.
 */
define('worthwhile/type-ahead', ['jquery'], function ($) {
    'use strict';

    var PAUSE = 180;
    var lists = 0;

    function TypeAhead($input, options) {
        this.$input = $input;
        this.options = options;
        this.options.describe = options.describe || function () { return ''; };
        this.asked = 0;
        this.$list = $('<ul class="worthwhile-suggestions" role="listbox" hidden></ul>')
            .attr('id', 'worthwhile-suggestions-' + (lists += 1))
            .attr('aria-label', $input.closest('.worthwhile-field').find('label').first().clone().children().remove().end().text().trim())
            .insertAfter($input);
        $input.attr({
            role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.$list.attr('id')
        });
        this.listen();
    }

    TypeAhead.prototype.listen = function () {
        var self = this;
        this.$input
            .on('input', function () { self.askSoon(); })
            .on('keydown', function (e) { self.onKey(e); })
            .on('blur', function () { self.close(); });
        if (this.options.offersAll) {
            this.$input.on('focus click', function () { self.ask(); });
        }
        this.$list
            .on('mousedown', function (e) { e.preventDefault(); })
            .on('click', '[role=option]', function () { self.choose($(this)); });
    };

    TypeAhead.prototype.isOpen = function () {
        return !this.$list.prop('hidden');
    };

    TypeAhead.prototype.askSoon = function () {
        var self = this;
        clearTimeout(this.timer);
        this.timer = setTimeout(function () { self.ask(); }, PAUSE);
    };

    TypeAhead.prototype.ask = function () {
        var self = this;
        var text = this.$input.val().trim();
        var asked = this.asked += 1;
        if (!text && !this.options.offersAll) {
            this.close();
            return;
        }
        this.options.search(text).done(function (found) {
            if (asked === self.asked && self.$input.is(document.activeElement)) {
                self.show(text, found);
            }
        });
    };

    TypeAhead.prototype.show = function (text, found) {
        var self = this;
        var known = found.some(function (item) { return item.name.toLowerCase() === text.toLowerCase(); });
        this.$list.empty();
        found.forEach(function (item) {
            self.add(item.name, self.options.describe(item)).data('item', item);
        });
        if (!known && this.options.createText) {
            this.add(this.options.createText(text), '').addClass('worthwhile-create').data('item', { name: text });
        } else if (!found.length) {
            this.$list.append($('<li class="worthwhile-none" role="presentation"></li>').text(this.options.noneText(text)));
        }
        this.$list.prop('hidden', false);
        this.$input.attr('aria-expanded', 'true').removeAttr('aria-activedescendant');
    };

    TypeAhead.prototype.add = function (name, detail) {
        var $option = $('<li role="option" aria-selected="false"></li>')
            .attr('id', this.$list.attr('id') + '-' + this.$list.children().length)
            .append($('<span dir="auto"></span>').text(name));
        if (detail) {
            $option.append($('<span class="worthwhile-detail"></span>').text(detail));
        }
        return $option.appendTo(this.$list);
    };

    TypeAhead.prototype.onKey = function (e) {
        if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
            e.preventDefault();
            if (this.isOpen()) {
                this.walk(e.key === 'ArrowDown' ? 1 : -1);
            } else {
                this.ask();
            }
        } else if (this.isOpen() && e.key === 'Escape') {
            e.preventDefault();
            e.stopPropagation();
            this.close();
        } else if (this.isOpen() && e.key === 'Enter' && this.$active().length) {
            e.preventDefault();
            this.choose(this.$active());
        }
    };

    TypeAhead.prototype.$active = function () {
        return this.$list.children('[aria-selected=true]');
    };

    TypeAhead.prototype.walk = function (step) {
        var $options = this.$list.children('[role=option]');
        if (!$options.length) {
            return;
        }
        var index = $options.index(this.$active());
        var next = index < 0 && step < 0 ? $options.length - 1 : (index + step + $options.length) % $options.length;
        $options.attr('aria-selected', 'false');
        var $next = $options.eq(next).attr('aria-selected', 'true');
        this.$input.attr('aria-activedescendant', $next.attr('id'));
        $next[0].scrollIntoView({ block: 'nearest' });
    };

    TypeAhead.prototype.choose = function ($option) {
        var item = $option.data('item');
        this.close();
        this.$input.val(item.name).trigger('change');
        if (this.options.chosen) {
            this.options.chosen(item);
        }
    };

    TypeAhead.prototype.close = function () {
        clearTimeout(this.timer);
        this.asked += 1;
        this.$list.prop('hidden', true).empty();
        this.$input.attr('aria-expanded', 'false').removeAttr('aria-activedescendant');
    };

    return {
        /**
         * @param options search(text): promise of [{name}]; createText(text): the offer to take an unknown name, or, where there is
         *                none to be made, noneText(text): what to say when nothing is found;
         *                offersAll: whether there is something to offer for an empty field, too;
         *                describe(item): what stands beside a name; chosen(item): called after a choice
         */
        attach: function ($input, options) { return new TypeAhead($input, options); }
    };
});
