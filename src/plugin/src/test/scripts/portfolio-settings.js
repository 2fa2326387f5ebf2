'use strict';
const assert = require('assert');
const { load, run } = require('./modules');
const settings = load('value-and-budget-gadget/portfolio-settings.js', 'worthwhile/portfolio-settings');

const STANDARD = {
    configured: false, scope: 'MINE', projects: [], filter: '', sort: 'BUDGET_USED', direction: 'DESCENDING', top: 10, view: 'TABLE', refresh: 'false'
};

run({
    whatIsMissingHasItsStandard() {
        assert.deepStrictEqual(settings.read({}), STANDARD);
        assert.deepStrictEqual(settings.read(undefined), STANDARD);
        assert.deepStrictEqual(settings.read(null), STANDARD);
    },
    whatMakesNoSenseHasItsStandard() {
        assert.deepStrictEqual(settings.read({
            isConfigured: 'yes', scope: 'ALL', projects: '<script>,a b,"x"', filter: '1 OR 1=1', sort: 'constructor', direction: 'UP', top: '-3', view: '', refresh: '1'
        }), STANDARD);
    },
    whatIsInheritedIsNotSet() {
        assert.deepStrictEqual(settings.read(Object.create({ scope: 'FILTER', isConfigured: 'true' })), STANDARD);
    },
    whatWasSavedComesBack() {
        const saved = { configured: true, scope: 'PROJECTS', projects: ['SHOP', 'LAB_2'], filter: '10001', sort: 'NAME', direction: 'ASCENDING', top: 25, view: 'CHART', refresh: '30' };
        assert.deepStrictEqual(settings.read(settings.toPreferences(saved)), saved);
        Object.values(settings.toPreferences(saved)).forEach(value => assert.strictEqual(typeof value, 'string'));
    },
    encodedTextsAreDecodedOnce() {
        assert.strictEqual(settings.decoded('a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#x27; &#44;'), 'a <b> &amp; "c" \'d\' ,');
        assert.strictEqual(settings.decoded('&nosuch; & &#0; &#99999999; &#x110000;'), '&nosuch; &  &#99999999; ');
        assert.deepStrictEqual(settings.read({ projects: 'SHOP&#44;LAB&#x2c; GRID' }).projects, ['SHOP', 'LAB', 'GRID']);
    },
    projectsAreNamedOnceAndNotWithoutEnd() {
        const many = Array.from({ length: 500 }, (nothing, i) => 'P' + i).join(',');
        assert.strictEqual(settings.read({ projects: many }).projects.length, settings.MOST_PROJECTS);
        assert.deepStrictEqual(settings.read({ projects: 'A,,A, B ,' }).projects, ['A', 'B']);
    },
    rowsStayWithinReason() {
        assert.strictEqual(settings.read({ top: '0' }).top, 1);
        assert.strictEqual(settings.read({ top: '5000' }).top, settings.MOST_ROWS);
        assert.strictEqual(settings.read({ top: '1e3' }).top, 10);
    },
    onlyWhatTheScopeNeedsIsAskedFor() {
        const chosen = settings.read({ scope: 'PROJECTS', projects: 'SHOP,LAB', filter: '7', top: '3' });
        assert.deepStrictEqual(settings.toQuery(chosen), { scope: 'PROJECTS', sort: 'BUDGET_USED', direction: 'DESCENDING', top: '3', projects: 'SHOP,LAB' });
        assert.strictEqual(settings.toQuery(settings.read({ projects: 'SHOP' })).projects, undefined);
        assert.strictEqual(settings.toQuery(settings.read({ scope: 'FILTER', filter: '7' })).filter, '7');
    },
    theViewersOrderComesBeforeTheConfiguredOne() {
        const query = settings.toQuery(settings.read({ sort: 'NAME' }), { sort: 'SPENT', direction: 'ASCENDING' });
        assert.strictEqual(query.sort + ' ' + query.direction, 'SPENT ASCENDING');
    },
    orderAndViewAreTakenFromTheBrowserOnlyIfTheyExist() {
        assert.deepStrictEqual(settings.order({ sort: 'SPENT', direction: 'ASCENDING' }), { sort: 'SPENT', direction: 'ASCENDING' });
        [null, 'x', {}, { sort: 'SPENT' }, { sort: '<b>', direction: 'ASCENDING' }].forEach(kept => assert.strictEqual(settings.order(kept), null));
        assert.strictEqual(settings.view('CHART', 'TABLE'), 'CHART');
        [null, 'toString', 7].forEach(kept => assert.strictEqual(settings.view(kept, 'TABLE'), 'TABLE'));
    },
    everyFailureHasItsMeaning() {
        const ours = { errorMessages: ['No'] };
        assert.strictEqual(settings.meaningOf({ status: 0, body: {} }, false), 'offline');
        assert.strictEqual(settings.meaningOf({ status: 0, body: {} }, true), 'silent');
        assert.strictEqual(settings.meaningOf({ status: 401, body: ours }, true), 'session');
        assert.strictEqual(settings.meaningOf({ status: 404, body: {} }, true), 'disabled');
        assert.strictEqual(settings.meaningOf({ status: 404, body: ours }, true), 'refused');
        assert.strictEqual(settings.meaningOf({ status: 400, body: ours }, true), 'refused');
        assert.strictEqual(settings.meaningOf({ status: 403, body: {} }, true), 'failing');
        assert.strictEqual(settings.meaningOf({ status: 500, body: ours }, true), 'failing');
        assert.strictEqual(settings.meaningOf({ status: 502, body: {} }, true), 'failing');
    }
});
