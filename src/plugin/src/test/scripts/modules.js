'use strict';
// Loads our AMD modules outside a browser: load(file, name, modules they depend on by name).
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const RESOURCES = path.join(__dirname, '..', '..', 'main', 'resources');

exports.load = function (file, name, modules = {}) {
    const defined = {};
    const define = (id, needs, make) => {
        defined[id] = make(...needs.map(need => modules[need]));
    };
    vm.runInThisContext('(function (define) {' + fs.readFileSync(path.join(RESOURCES, file), 'utf8') + '\n})', { filename: file })(define);
    return defined[name];
};

/** Runs every check and names those that fail. */
exports.run = function (checks) {
    const failed = Object.keys(checks).filter(name => {
        try {
            checks[name]();
            return false;
        } catch (e) {
            console.error(name + ': ' + e.message);
            return true;
        }
    });
    process.exitCode = failed.length ? 1 : 0;
};
