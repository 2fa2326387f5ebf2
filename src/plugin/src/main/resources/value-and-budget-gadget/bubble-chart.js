/** Draws value against cost, one bubble per project, from the list that says the same in figures. */
define('worthwhile/bubble-chart', ['jquery', 'worthwhile/chart'], function ($, chart) {
    'use strict';

    var SMALLEST = 7;
    var LARGEST = 28;
    var WITHOUT_SIZE = 9;
    var GAP = 4;
    var LINE_HEIGHT = 16;

    /** The area of a bubble grows with the budget; without one all are alike. */
    function radius(size, largest) {
        return size > 0 && largest > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(size / largest)) : WITHOUT_SIZE;
    }

    function overlap(one, other) {
        return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    }

    /** Beside the bubble: right, left, above or below, wherever there is room; null where there is none. */
    function labelPlace(bubble, width, area, taken) {
        var reach = bubble.r + GAP;
        var places = [
            { left: bubble.x + reach, top: bubble.y - LINE_HEIGHT / 2 },
            { left: bubble.x - reach - width, top: bubble.y - LINE_HEIGHT / 2 },
            { left: bubble.x - width / 2, top: bubble.y - reach - LINE_HEIGHT },
            { left: bubble.x - width / 2, top: bubble.y + reach }
        ].map(function (place) {
            return { left: place.left, top: place.top, right: place.left + width, bottom: place.top + LINE_HEIGHT };
        });
        return places.filter(function (place) {
            return place.left >= area.left && place.right <= area.right && place.top >= area.top && place.bottom <= area.bottom
                && !taken.some(function (other) { return overlap(place, other); });
        })[0] || null;
    }

    /** From where to where the line goes on which work is worth what it cost; null when it is nowhere in sight. */
    function evenLine(x, y) {
        var from = Math.max(x.min, y.min);
        var to = Math.min(x.max, y.max);
        return from < to ? { from: from, to: to } : null;
    }

    /** Where the name of the line ends: below the end of a flat line, left of the end of a steep one, on it in neither case. */
    function evenNamePlace(end, start, width) {
        var slope = (start.y - end.y) / Math.max(end.x - start.x, 1);
        return slope > 1 ? { x: end.x - GAP - LINE_HEIGHT / slope, y: end.y } : { x: end.x - GAP, y: end.y + GAP + width * slope };
    }

    function number(text) {
        return text ? Number(text) : 0;
    }

    function shortened(name) {
        var characters = Array.from(name);
        return characters.length > 24 ? characters.slice(0, 23).join('') + '\u2026' : name;
    }

    function read($section) {
        return $section.find('.worthwhile-points > li').map(function () {
            var $link = $(this).find('a');
            return {
                name: $link.text(), address: $link.attr('href'), text: $(this).find('span').text(),
                value: number($(this).attr('data-value')), cost: number($(this).attr('data-cost')), size: number($(this).attr('data-size'))
            };
        }).get();
    }

    function colours($section) {
        var style = window.getComputedStyle($section[0]);
        function of(name) {
            return style.getPropertyValue('--worthwhile-' + name).trim();
        }
        return { text: of('text'), muted: of('muted'), line: of('line'), accent: of('accent'), bubble: of('bubble'), font: style.fontFamily };
    }

    function even(colour, text) {
        return {
            id: 'worthwhile-even',
            beforeDatasetsDraw: function (drawn) {
                var x = drawn.scales.x;
                var y = drawn.scales.y;
                var line = evenLine(x, y);
                var pen = drawn.ctx;
                var name;
                if (!line) {
                    return;
                }
                pen.save();
                pen.strokeStyle = pen.fillStyle = colour.muted;
                pen.setLineDash([5, 4]);
                pen.beginPath();
                pen.moveTo(x.getPixelForValue(line.from), y.getPixelForValue(line.from));
                pen.lineTo(x.getPixelForValue(line.to), y.getPixelForValue(line.to));
                pen.stroke();
                pen.font = '11px ' + colour.font;
                pen.textAlign = 'right';
                pen.textBaseline = 'top';
                name = evenNamePlace({ x: x.getPixelForValue(line.to), y: y.getPixelForValue(line.to) },
                    { x: x.getPixelForValue(line.from), y: y.getPixelForValue(line.from) }, pen.measureText(text).width);
                pen.fillText(text, name.x, name.y);
                pen.restore();
            }
        };
    }

    function names(points, largest, colour) {
        return {
            id: 'worthwhile-names',
            afterDatasetsDraw: function (drawn) {
                var pen = drawn.ctx;
                var bubbles = drawn.getDatasetMeta(0).data.map(function (element, index) {
                    return { x: element.x, y: element.y, r: radius(points[index].size, largest), name: shortened(points[index].name) };
                });
                var taken = bubbles.map(function (bubble) {
                    return { left: bubble.x - bubble.r, right: bubble.x + bubble.r, top: bubble.y - bubble.r, bottom: bubble.y + bubble.r };
                });
                pen.save();
                pen.font = '12px ' + colour.font;
                pen.fillStyle = colour.text;
                pen.textBaseline = 'middle';
                bubbles.forEach(function (bubble) {
                    var place = labelPlace(bubble, pen.measureText(bubble.name).width, drawn.chartArea, taken);
                    if (place) {
                        taken.push(place);
                        pen.fillText(bubble.name, place.left, place.top + LINE_HEIGHT / 2);
                    }
                });
                pen.restore();
            }
        };
    }

    function axis(text, colour, format) {
        return {
            grace: '8%',
            grid: { color: colour.line },
            title: { display: true, text: text, color: colour.muted },
            ticks: { color: colour.muted, maxTicksLimit: 6, callback: function (value) { return format.format(value); } }
        };
    }

    function draw($section) {
        var points = read($section);
        var colour = colours($section);
        var currency = $section.attr('data-currency');
        var largest = Math.max.apply(null, points.map(function (point) { return point.size; }));
        var format = new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 0 });
        return new chart.Chart($section.find('canvas')[0], {
            type: 'bubble',
            data: {
                datasets: [{
                    data: points.map(function (point) { return { x: point.cost, y: point.value, r: radius(point.size, largest) }; }),
                    backgroundColor: colour.bubble,
                    borderColor: colour.accent,
                    borderWidth: 2
                }]
            },
            options: {
                animation: false,
                maintainAspectRatio: false,
                onClick: function (event, found) {
                    if (found.length) {
                        window.location.assign(points[found[0].index].address);
                    }
                },
                onHover: function (event, found) {
                    event.native.target.style.cursor = found.length ? 'pointer' : '';
                },
                plugins: {
                    legend: { display: false },
                    tooltip: {
                        callbacks: {
                            label: function (point) { return points[point.dataIndex].name + ': ' + points[point.dataIndex].text; }
                        }
                    }
                },
                scales: {
                    x: $.extend(axis($section.attr('data-cost-text') + ' (' + currency + ')', colour, format), { beginAtZero: true }),
                    y: $.extend(axis($section.attr('data-value-text') + ' (' + currency + ')', colour, format), { beginAtZero: true })
                }
            },
            plugins: [even(colour, $section.attr('data-even-text')), names(points, largest, colour)]
        });
    }

    return {
        radius: radius,
        labelPlace: labelPlace,
        evenLine: evenLine,
        evenNamePlace: evenNamePlace,

        /** Draws the section's chart once it can be seen. */
        drawIn: function ($section) {
            if ($section.find('canvas').length && !$section.data('drawn')) {
                $section.data('drawn', draw($section));
            }
        },

        /** Lets go of the charts below the element, which is about to leave the page. */
        forget: function ($element) {
            $element.find('.worthwhile-chart').each(function () {
                if ($(this).data('drawn')) {
                    $(this).data('drawn').destroy();
                }
            });
        }
    };
});
