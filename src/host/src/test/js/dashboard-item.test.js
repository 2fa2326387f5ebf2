/* What an item meets on a dashboard of the local Jira; run by DashboardItemScriptTest. */
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");

const SCRIPT = path.join(__dirname, "../../main/resources/host/static/runtime/dashboard-item.js");
const CONFIRMED = ["getGadgetId", "savePreferences", "closeEdit", "showLoadingBar", "hideLoadingBar", "resize", "once", "initRefresh"];

function jQuery(node) {
    return {jquery: true, node: node};
}
jQuery.extend = Object.assign;

/** A dashboard with one item; `calls` is what happened, in order. */
function dashboard(options) {
    const calls = [];
    const timers = [];
    const stored = [];
    const modules = {};
    let dashboardItem;
    const window = {
        define: function (name, dependencies, factory) {
            dashboardItem = factory(jQuery);
        },
        require: function (name) {
            if (!modules[name]) {
                throw new Error(name + " missing");
            }
            return modules[name];
        },
        setTimeout: setTimeout,
        setInterval: function (handler, period) {
            timers.push({handler: handler, period: period});
            return timers.length;
        },
        clearInterval: function (id) {
            if (id) {
                timers[id - 1].cleared = true;
            }
        }
    };
    new Function("window", fs.readFileSync(SCRIPT, "utf8"))(window);
    function Item(API, more) {
        calls.push("new");
        this.API = API;
        Item.latest = this;
        Item.options = more;
    }
    Item.prototype.render = options.render || function (context, preferences) {
        calls.push("render");
        Item.context = context;
        Item.preferences = preferences;
    };
    Item.prototype.renderEdit = function (context, preferences) {
        calls.push("renderEdit");
        Item.context = context;
        Item.preferences = preferences;
    };
    modules["example/item"] = Item;
    const frame = {
        id: "10001", moduleName: "example/item", configurable: true, editable: true, preferences: {}, content: {place: true},
        busy: (is) => calls.push(is ? "busy" : "idle"),
        fit: () => calls.push("fit"),
        fail: (error) => calls.push("failed: " + error.message),
        unconfigured: () => calls.push("unconfigured"),
        complain: (reason) => calls.push("complained: " + reason),
        save: (preferences) => {
            stored.push(preferences);
            return options.refuses ? Promise.reject("no") : Promise.resolve(Object.assign({}, preferences, {text: "a &lt; b"}));
        }
    };
    const item = dashboardItem(Object.assign(frame, options.frame));
    item.start();
    return {item: item, calls: calls, timers: timers, stored: stored, Item: Item, API: Item.latest && Item.latest.API};
}

function settled() {
    return new Promise((resolve) => setTimeout(resolve, 5));
}

test("constructs once and renders a configured item", () => {
    const page = dashboard({frame: {preferences: {isConfigured: "true", text: "a &lt; b"}}});
    assert.deepStrictEqual(page.calls, ["new", "render", "fit"]);
    assert.strictEqual(page.Item.preferences.text, "a &lt; b");
    assert.strictEqual(page.Item.context.place, true);
});

test("offers the confirmed methods and no other", () => {
    const page = dashboard({});
    assert.deepStrictEqual(Object.keys(page.API).sort(), CONFIRMED.slice().sort());
});

test("shows the configuration of an unconfigured item to the owner, with a jQuery object", () => {
    const page = dashboard({frame: {preferences: {isConfigured: "false"}}});
    assert.deepStrictEqual(page.calls, ["new", "renderEdit", "fit"]);
    assert.strictEqual(page.Item.context.jquery, true);
});

test("tells somebody else that it is not configured", () => {
    assert.deepStrictEqual(dashboard({frame: {editable: false}}).calls, ["new", "unconfigured"]);
});

test("renders an item that can't be configured at once", () => {
    assert.deepStrictEqual(dashboard({frame: {configurable: false}}).calls, ["new", "render", "fit"]);
});

test("saves texts and renders what comes back", async () => {
    const page = dashboard({});
    page.API.savePreferences({isConfigured: true, list: ["a", "b"], none: null, missing: undefined, text: "a < b"});
    await settled();
    assert.deepStrictEqual(page.stored, [{isConfigured: "true", list: "a,b", text: "a < b"}]);
    assert.deepStrictEqual(page.calls, ["new", "renderEdit", "fit", "render", "fit"]);
    assert.strictEqual(page.Item.preferences.text, "a &lt; b");
});

test("stays where it is when saving is refused", async () => {
    const page = dashboard({refuses: true});
    page.API.savePreferences({isConfigured: "true"});
    await settled();
    assert.deepStrictEqual(page.calls, ["new", "renderEdit", "fit", "complained: no"]);
});

test("leaves the configuration without saving, unless there is nothing to go back to", () => {
    const page = dashboard({frame: {preferences: {isConfigured: "true"}}});
    page.item.configure();
    page.API.closeEdit();
    assert.deepStrictEqual(page.calls, ["new", "render", "fit", "renderEdit", "fit", "render", "fit"]);
    assert.throws(dashboard({}).API.closeEdit, /never configured/);
});

test("tells once that it was rendered, with methods that need no this", async () => {
    const page = dashboard({frame: {configurable: false}});
    page.API.once("afterRender", page.API.resize);
    page.item.refresh({});
    await settled();
    page.item.refresh({});
    await settled();
    assert.deepStrictEqual(page.calls, ["new", "render", "fit", "render", "fit", "fit", "render", "fit"]);
    assert.throws(() => page.API.once("afterEdit", () => 0), /only afterRender/);
});

test("refreshes after so many minutes, by the latest registration", () => {
    const page = dashboard({frame: {configurable: false}});
    const handler = () => 0;
    page.API.initRefresh({refresh: "15"}, handler);
    page.API.initRefresh({refresh: "30"}, handler);
    assert.deepStrictEqual(page.timers, [{handler: handler, period: 900000, cleared: true}, {handler: handler, period: 1800000}]);
    page.API.initRefresh({refresh: "false"}, handler);
    page.API.initRefresh({}, handler);
    assert.strictEqual(page.timers.length, 2);
    assert.strictEqual(page.timers[1].cleared, true);
});

test("stops refreshing when it goes", () => {
    const page = dashboard({frame: {configurable: false}});
    page.API.initRefresh({refresh: "15"}, () => 0);
    page.item.stop();
    assert.strictEqual(page.timers[0].cleared, true);
});

test("a failing item is told to its frame only", () => {
    const throwing = () => {
        throw new Error("broken");
    };
    assert.deepStrictEqual(dashboard({render: throwing, frame: {configurable: false}}).calls, ["new", "failed: broken"]);
    assert.deepStrictEqual(dashboard({frame: {moduleName: "example/other"}}).calls, ["failed: example/other missing"]);
});

test("an item may spoil the preferences it gets without harm", () => {
    const page = dashboard({frame: {preferences: {isConfigured: "true"}}});
    delete page.Item.preferences.isConfigured;
    page.item.configure();
    page.API.closeEdit();
    assert.strictEqual(page.Item.preferences.isConfigured, "true");
});
