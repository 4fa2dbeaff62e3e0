// Which sites the table shows, and in which order. Other parts of the page ask by narrow().

const NOTHING = {text: "", outcome: "", cause: "", domain: "", place: "", trust: "", group: null};
const WORST_FIRST = {sort: "outcome", down: false};
const wanted = {...NOTHING, ...WORST_FIRST};
const listeners = [];
const ranks = new Map();
let matching = [];

function matchesText(words) {
  const places = words.map(word => fleet.places.map(place => place[2].includes(word)));
  return one => words.every((word, i) => one.text.includes(word) || fleet.views[one.view].some(place => places[i][place]));
}

function matchesOutcome(key) {
  return key === "failing" ? one => one.fails === FAILS : key === "waived" ? one => one.causes.some(cause => cause.waiver >= 0)
    : one => one.outcome === Number(key);
}

function matchesTrust(key) {
  const trusts = new Set(key.split(",").map(Number));
  return one => one.tries.some(([trust]) => trusts.has(trust));
}

function conditions() {
  const words = wanted.text.toLowerCase().split(/\s+/).filter(word => word);
  const all = [];
  if (wanted.group) { all.push(one => wanted.group.sites.has(one.number)); }
  if (wanted.outcome) { all.push(matchesOutcome(wanted.outcome)); }
  if (wanted.cause) { const cause = Number(wanted.cause); all.push(one => one.told.some(told => told.cause === cause)); }
  if (wanted.domain) { const domain = Number(wanted.domain); all.push(one => one.domain === domain); }
  if (wanted.place) { const place = Number(wanted.place); all.push(one => fleet.views[one.view].includes(place)); }
  if (wanted.trust) { all.push(matchesTrust(wanted.trust)); }
  if (words.length > 0) { all.push(matchesText(words)); }
  return all;
}

const KEYS = {
  name: one => one.name,
  computer: one => one.computer,
  domain: one => fleet.domains[one.domain],
  outcome: one => [3, 0, 1, 2][one.outcome] + one.fails / 10,
  causes: one => causesOf(one),
  place: one => placeOf(one)
};

// The place of each site in the order of a column; what is empty comes last.
function ranksOf(column) {
  if (!ranks.has(column)) {
    const keys = fleet.sites.map(KEYS[column]);
    const distinct = Array.from(new Set(keys));
    const words = new Intl.Collator("en", {numeric: true});
    distinct.sort((a, b) => typeof a === "number" ? a - b : (a === "") - (b === "") || words.compare(a, b));
    const place = new Map(distinct.map((key, i) => [key, i]));
    ranks.set(column, keys.map(key => place.get(key)));
  }
  return ranks.get(column);
}

function sorted(sites) {
  const rank = ranksOf(wanted.sort);
  sites.sort((a, b) => rank[a.number] - rank[b.number] || a.number - b.number);
  return wanted.down ? sites.reverse() : sites;
}

function apply() {
  const all = conditions();
  matching = sorted(fleet.sites.filter(one => all.every(holds => holds(one))));
  listeners.forEach(listener => listener());
}

// Shows these sites and no others, and goes to them.
function narrow(to) {
  Object.assign(wanted, NOTHING, to);
  apply();
  byId("sites-heading").scrollIntoView();
  byId("sites-heading").focus({preventScroll: true});
}

function group(name, sites) {
  return {group: {name, sites: new Set(sites)}};
}
