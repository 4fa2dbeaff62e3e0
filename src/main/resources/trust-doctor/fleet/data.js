// The data of the page: the summary lies open, sites and stories are packed.

const STORIES = 64;
const NOTHING_WRONG = 0, CONFIRMED = 1, UNDECIDED = 2, OUTSIDE = 3;
const OUTCOMES = [
  {word: "nothing wrong", sign: "\u2713", name: "fine"},
  {word: "cause found", sign: "\u2716", name: "found"},
  {word: "undecided", sign: "?", name: "undecided"},
  {word: "outside", inFull: "outside this knowledge base", sign: "\u25cb", name: "outside"}
];
const FAILS = 0, UNKNOWN = 2;
const summary = JSON.parse(byId("summary").textContent);
let fleet = null;

async function unpacked(id) {
  const bytes = Uint8Array.from(atob(byId(id).textContent), letter => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
}

function site(row, number) {
  const [report, name, computer, domain, outcome, fails, view, found, tries] = row;
  const causes = found.map(([cause, standing, waiver, at]) => ({cause, standing, waiver, at}));
  const known = [];
  for (let i = 0; i < tries.length; i += 2) {
    if (tries[i + 1] !== UNKNOWN) { known.push([tries[i], tries[i + 1] === 1]); }
  }
  return {number, report, name: name || computer || report, computer, domain, outcome, fails, view, causes, tries: known};
}

function confirmed(cause) {
  return cause.standing === "confirmed" || cause.standing === "partly confirmed";
}

// The causes that the table names: the confirmed ones or else those that are not unlikely, and in any case those that are waived.
function toldOf(one) {
  const sure = one.causes.some(confirmed);
  const open = one.outcome === NOTHING_WRONG ? [] : ["likely", "possible", "disputed"];
  return one.causes.filter(cause => cause.waiver >= 0 || (sure ? confirmed(cause) : open.includes(cause.standing)));
}

async function loadFleet() {
  fleet = await unpacked("sites");
  fleet.sites = fleet.rows.map(site);
  fleet.rows = null;
  fleet.places.forEach(place => place.push(place[1].toLowerCase()));
  for (const one of fleet.sites) {
    one.told = toldOf(one);
    one.text = [one.report, one.name, one.computer, fleet.domains[one.domain], OUTCOMES[one.outcome].word,
      ...one.told.map(cause => fleet.causes[cause.cause]), ...one.told.map(cause => cause.waiver < 0 ? "" : "waived")].join("\n").toLowerCase();
  }
}

const loadedStories = new Map();

async function storyOf(one) {
  const part = Math.floor(one.number / STORIES);
  if (!loadedStories.has(part)) {
    loadedStories.set(part, await unpacked("stories-" + part));
  }
  return loadedStories.get(part)[one.number % STORIES];
}

function domainName(number) {
  return fleet.domains[number] || "(domain not known)";
}

function causesOf(one) {
  return one.told.map(cause => fleet.causes[cause.cause] + (confirmed(cause) ? "" : "?") + (cause.waiver >= 0 ? " (waived)" : "")).join(", ");
}

function placeOf(one) {
  const at = one.told.flatMap(cause => cause.at);
  return at.length > 0 ? fleet.places[at[0]][1] : "";
}
