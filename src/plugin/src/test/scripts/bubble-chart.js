'use strict';
const assert = require('assert');
const { load, run } = require('./modules');
const chart = load('value-and-budget-gadget/bubble-chart.js', 'worthwhile/bubble-chart', { jquery: null, 'worthwhile/chart': null });

const AREA = { left: 0, top: 0, right: 400, bottom: 300 };

run({
    theAreaOfABubbleGrowsWithTheBudget() {
        assert.strictEqual(chart.radius(100, 400) * 2, chart.radius(400, 400));
    },
    smallBudgetsAreStillSeen() {
        assert.ok(chart.radius(1, 1e9) >= 7);
    },
    withoutBudgetsAllBubblesAreAlike() {
        assert.strictEqual(chart.radius(0, 400), chart.radius(0, 0));
        assert.ok(chart.radius(0, 0) > 0);
    },
    aNameStandsBesideItsBubble() {
        assert.deepStrictEqual(chart.labelPlace({ x: 100, y: 100, r: 10 }, 60, AREA, []), { left: 114, top: 92, right: 174, bottom: 108 });
    },
    aNameTurnsToTheOtherSideAtTheEdge() {
        assert.strictEqual(chart.labelPlace({ x: 380, y: 100, r: 10 }, 60, AREA, []).right, 366);
    },
    namesDoNotCoverEachOther() {
        const taken = [{ left: 110, top: 90, right: 200, bottom: 110 }];
        assert.ok(chart.labelPlace({ x: 100, y: 100, r: 10 }, 60, AREA, taken).right < 100);
    },
    aNameWithoutRoomIsLeftToTheList() {
        assert.strictEqual(chart.labelPlace({ x: 100, y: 100, r: 10 }, 60, AREA, [AREA]), null);
    },
    theLineOfEvenWorthIsDrawnWhereItIsInSight() {
        assert.deepStrictEqual(chart.evenLine({ min: 0, max: 10 }, { min: -5, max: 100 }), { from: 0, to: 10 });
        assert.strictEqual(chart.evenLine({ min: 50, max: 60 }, { min: -5, max: 0 }), null);
    },
    theNameOfTheLineStandsBesideIt() {
        const flat = chart.evenNamePlace({ x: 400, y: 200 }, { x: 0, y: 300 }, 100);
        assert.ok(flat.y >= 225 && flat.x < 400);
        const steep = chart.evenNamePlace({ x: 100, y: 0 }, { x: 0, y: 300 }, 100);
        assert.ok(steep.y === 0 && steep.x < 95);
    }
});
