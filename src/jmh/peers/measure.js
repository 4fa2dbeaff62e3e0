// Measures one engine in Node.js, on one thread, as MeasurePeer does in Java.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SECOND = 1e9;
const WARM = 5 * SECOND;

const digest = matched => {
    const all = createHash('sha256');
    matched.forEach((ids, i) => all.update(`${i + 1}:${[...ids].sort().join(',')}\n`));
    return all.digest('hex');
};

/**
 * Prints reports per second, matches, and the digest of all matches, with tabs between them.
 * Called with the rules and asked for a function from a report to the ids of the rules that match, or to a promise of them.
 * The command line gives the file of rules, the file of reports, and how many rounds.
 */
export async function measure(engine) {
    const [rules, lines, rounds] = process.argv.slice(2);
    const reports = readFileSync(lines, 'utf8').trim().split('\n').map(line => JSON.parse(line));
    const match = engine(JSON.parse(readFileSync(rules, 'utf8')).rules);
    const matched = reports.map(() => []);
    let before;

    const round = async atLeast => {
        let took = 0;
        let done = 0;
        while (took < atLeast) {
            const begin = process.hrtime.bigint();
            for (let i = 0; i < reports.length; i++) matched[i] = await match(reports[i]);
            took += Number(process.hrtime.bigint() - begin);
            done += reports.length;
        }
        const now = digest(matched);
        if (before && before !== now) throw new Error('a round matches otherwise than the one before');
        before = now;
        return done * SECOND / took;
    };

    await round(WARM);
    let best = 0;
    for (let i = Number(rounds); i > 0; i--) best = Math.max(best, await round(SECOND));
    const matches = matched.reduce((sum, ids) => sum + ids.length, 0);
    console.log(`${best.toFixed(0)}\t${matches}\t${before}`);
}
