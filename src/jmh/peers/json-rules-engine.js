// json-rules-engine with a rule for each rule; a report is the facts of one run.
import { Engine } from 'json-rules-engine';
import { measure } from './measure.js';

const OPERATORS = {
    '==': 'equal', '!=': 'notEqual', 'in': 'in', 'not in': 'notIn',
    '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive',
};

const condition = it => it.any ? { any: it.any.map(condition) } : { fact: it.field, operator: OPERATORS[it.is], value: it.value };

await measure(rules => {
    const engine = new Engine(rules.map(rule => ({ name: rule.id, conditions: { all: rule.all.map(condition) }, event: { type: rule.id } })));
    return async report => (await engine.run(report)).events.map(event => event.type);
});
