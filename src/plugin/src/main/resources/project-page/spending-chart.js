/** Draws what was spent over time against the plan, from the table that says the same in figures. */
define('worthwhile/spending-chart', ['jquery', 'worthwhile/chart'], function ($, chart) {
    'use strict';

    function number(text) {
        return text ? Number(text) : null;
    }

    function colour($place, name) {
        return window.getComputedStyle($place[0]).getPropertyValue(name).trim();
    }

    /** What the chart shows, read off the rows of the table. */
    function series($rows, attribute) {
        return $rows.map(function () { return { value: number($(this).attr(attribute)) }; }).get()
            .map(function (point) { return point.value; });
    }

    function line(label, values, stroke, dashed) {
        return {
            label: label,
            data: values,
            borderColor: stroke,
            backgroundColor: stroke,
            borderDash: dashed ? [6, 4] : [],
            borderWidth: 2,
            pointRadius: dashed ? 0 : 3,
            spanGaps: false
        };
    }

    function draw($place, $rows) {
        var format = new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 0 });
        var muted = colour($place, '--worthwhile-muted');
        return new chart.Chart($place.find('canvas')[0], {
            type: 'line',
            data: {
                labels: $rows.map(function () { return $(this).attr('data-month'); }).get(),
                datasets: [
                    line($place.attr('data-spent-text'), series($rows, 'data-spent'), colour($place, '--worthwhile-accent'), false),
                    line($place.attr('data-planned-text'), series($rows, 'data-planned'), muted, true)
                ]
            },
            options: {
                animation: false,
                maintainAspectRatio: false,
                interaction: { mode: 'index', intersect: false },
                plugins: {
                    legend: { position: 'bottom', labels: { color: muted, usePointStyle: true, pointStyle: 'line' } },
                    tooltip: {
                        callbacks: {
                            label: function (point) {
                                return point.dataset.label + ': ' + $place.attr('data-currency') + ' ' + format.format(point.parsed.y);
                            }
                        }
                    }
                },
                scales: {
                    x: { grid: { display: false }, ticks: { color: muted } },
                    y: {
                        beginAtZero: true,
                        ticks: { color: muted, maxTicksLimit: 6, callback: function (value) { return format.format(value); } },
                        title: { display: true, text: $place.attr('data-currency'), color: muted }
                    }
                }
            }
        });
    }

    return {
        /** Draws every chart below the element that is not drawn yet. */
        drawIn: function ($element) {
            $element.find('.worthwhile-chart').each(function () {
                var $place = $(this);
                if (!$place.data('drawn')) {
                    $place.data('drawn', draw($place, $place.closest('section').find('tbody > tr')));
                }
            });
        }
    };
});
