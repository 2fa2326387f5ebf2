/* Gadgets are taken by their header and put elsewhere; who has no pointer uses the gadget's menu. */
window.define("local-jira/dashboard-drag", ["jquery"], function ($) {
    "use strict";

    var FAR_ENOUGH = 6;

    /* Before the first gadget of the column whose middle is below the pointer. */
    function put($placeholder, dashboard, x, y) {
        var $columns = $(dashboard).find(".column");
        var $column = $columns.filter(function () {
            var box = this.getBoundingClientRect();
            return x >= box.left && x <= box.right;
        }).first();
        var $others = ($column.length ? $column : $columns.first()).children(".gadget-place:not(.dragged)");
        var $below = $others.filter(function () {
            var box = this.getBoundingClientRect();
            return y < box.top + box.height / 2;
        }).first();
        if ($below.length) {
            $below.before($placeholder);
        } else {
            ($column.length ? $column : $columns.first()).append($placeholder);
        }
    }

    /** @param done called after a gadget was put down */
    return function (dashboard, done) {
        var dragged = null;

        function begin() {
            var box = dragged.$place[0].getBoundingClientRect();
            dragged.$placeholder = $("<li class='gadget-placeholder'></li>").height(box.height);
            dragged.$place.before(dragged.$placeholder).addClass("dragged").width(box.width);
            dragged.left = dragged.x - box.left;
            dragged.top = dragged.y - box.top;
        }

        function drop() {
            var moved = dragged && dragged.$placeholder;
            if (moved) {
                dragged.$placeholder.replaceWith(dragged.$place.removeClass("dragged").css({left: "", top: "", width: ""}));
            }
            dragged = null;
            if (moved) {
                done();
            }
        }

        $(document)
            .on("pointerdown", dashboard + " .dashboard-item-header", function (event) {
                if (event.button === 0 && !$(event.target).closest("button, a").length && !$(dashboard).hasClass("maximised")) {
                    dragged = {$place: $(this).closest(".gadget-place"), x: event.clientX, y: event.clientY};
                }
            })
            .on("pointermove", function (event) {
                if (dragged === null) {
                    return;
                }
                if (!dragged.$placeholder && Math.abs(event.clientX - dragged.x) + Math.abs(event.clientY - dragged.y) > FAR_ENOUGH) {
                    begin();
                }
                if (dragged.$placeholder) {
                    event.preventDefault();
                    dragged.$place.css({left: event.clientX - dragged.left, top: event.clientY - dragged.top});
                    put(dragged.$placeholder, dashboard, event.clientX, event.clientY);
                }
            })
            .on("pointerup pointercancel", drop);
    };
});
