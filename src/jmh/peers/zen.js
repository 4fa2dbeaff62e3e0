// GoRules ZEN with an expression for each rule, in one decision that is compiled once.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { measure } from './measure.js';

const literal = value => typeof value === 'string' ? `'${value}'` : Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : String(value);
const condition = it => it.any ? `(${it.any.map(condition).join(' or ')})` : `${it.field} ${it.is} ${literal(it.value)}`;

await measure(rules => {
    const expressions = rules.map(rule => ({ id: rule.id, key: rule.id, value: rule.all.map(condition).join(' and ') }));
    const nodes = [
        { id: 'in', name: 'in', type: 'inputNode' },
        { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions } },
        { id: 'out', name: 'out', type: 'outputNode' },
    ];
    const edges = [
        { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
        { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ];
    const decision = new ZenEngine().createDecision(new ZenDecisionContent({ nodes, edges }));
    const ids = rules.map(rule => rule.id);
    return async report => {
        const { result } = await decision.evaluate(report);
        return ids.filter(id => result[id] === true);
    };
});
