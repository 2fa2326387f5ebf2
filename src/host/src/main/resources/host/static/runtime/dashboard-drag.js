/* Gadgets are taken by their header and put elsewhere; who has no pointer uses the gadget's menu. */
window.define("local-jira/dashboard-drag", ["jquery"], function ($) {
    "use strict";

    var FAR_ENOUGH = 6;

    /* The one under the pointer; below all columns, where they stand one above the other, the last. */
    function columnAt($columns, x, y) {
        var $beside = $columns.filter(function () {
            var box = this.getBoundingClientRect();
            return x >= box.left && x <= box.right;
        });
        var $at = $beside.filter(function () {
            return y <= this.getBoundingClientRect().bottom;
        });
        return $at.length ? $at.first() : $beside.length ? $beside.last() : $columns.first();
    }

    /* Before the first gadget of the column whose middle is below the pointer. */
    function put($placeholder, dashboard, x, y) {
        var $column = columnAt($(dashboard).find(".column"), x, y);
        var $others = $column.children(".gadget-place:not(.dragged)");
        var $below = $others.filter(function () {
            var box = this.getBoundingClientRect();
            return y < box.top + box.height / 2;
        }).first();
        if ($below.length) {
            $below.before($placeholder);
        } else {
            $column.append($placeholder);
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
