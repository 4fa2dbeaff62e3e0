// The table of sites. Of ten thousand rows only those in sight are there; the rest is room above and below them.

const COLUMNS = [["name", "Site"], ["computer", "Computer"], ["domain", "Domain"], ["outcome", "Outcome"], ["causes", "Cause"], ["place", "Where"]];
const BEYOND = 8;
const MOST_PRINTED = 1000;
const grid = {};
let from = 0, to = 0, high = 38;

function cells(one) {
  const outcome = OUTCOMES[one.outcome];
  return [one.computer, domainName(one.domain), el("span", {}, el("span", {class: "sign " + outcome.name, "aria-hidden": "true"}, outcome.sign), " ", outcome.word),
    causesOf(one), placeOf(one)].map((text, i) => el("td", {class: "col-" + COLUMNS[i + 1][0], title: text instanceof Node ? null : text}, text));
}

function row(at) {
  const one = matching[at];
  const open = button(one.name, () => openStory(at), {class: "open", "data-at": at});
  return el("tr", {"aria-rowindex": at + 2}, el("th", {scope: "row", title: one.name}, open), ...cells(one));
}

function draw(fresh) {
  const first = Math.max(0, Math.floor(grid.box.scrollTop / high) - BEYOND);
  const last = Math.min(matching.length, Math.ceil((grid.box.scrollTop + grid.box.clientHeight) / high) + BEYOND);
  if (fresh || first >= to || last <= from) {
    while (grid.above.nextSibling !== grid.below) { grid.above.nextSibling.remove(); }
    from = to = first;
  }
  for (; from < first; from++) { grid.above.nextSibling.remove(); }
  for (; to > last; to--) { grid.below.previousSibling.remove(); }
  while (from > first) { grid.above.after(row(--from)); }
  while (to < last) { grid.below.before(row(to++)); }
  grid.above.firstChild.style.height = from * high + "px";
  grid.below.firstChild.style.height = (matching.length - to) * high + "px";
}

function spacer() {
  return el("tr", {class: "room", "aria-hidden": "true"}, el("td"));
}

function header([key, words]) {
  const press = () => {
    wanted.down = wanted.sort === key && !wanted.down;
    wanted.sort = key;
    apply();
  };
  return el("th", {scope: "col", "aria-sort": "none", "data-key": key, class: "col-" + key}, button(words, press));
}

function showSort() {
  for (const head of grid.heads) {
    head.setAttribute("aria-sort", head.dataset.key !== wanted.sort ? "none" : wanted.down ? "descending" : "ascending");
  }
}

// Goes to a row, which may be out of sight.
function focusRow(at) {
  const top = at * high, head = grid.head.offsetHeight;
  if (top < grid.box.scrollTop) {
    grid.box.scrollTop = top;
  } else if (top + high > grid.box.scrollTop + grid.box.clientHeight - head) {
    grid.box.scrollTop = top + high - grid.box.clientHeight + head;
  }
  draw(false);
  const button = grid.table.querySelector("[data-at='" + at + "']");
  if (button) { button.focus({preventScroll: true}); }
}

function arrows(event) {
  const page = Math.max(1, Math.floor(grid.box.clientHeight / high) - 2);
  const moves = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -matching.length, End: matching.length};
  if (event.target.dataset.at !== undefined && event.key in moves) {
    event.preventDefault();
    focusRow(Math.min(matching.length - 1, Math.max(0, Number(event.target.dataset.at) + moves[event.key])));
  }
}

function options(label, key, choices) {
  const select = el("select", {id: "by-" + key, change: event => { wanted[key] = event.target.value; apply(); }}, el("option", {value: ""}, "all"), ...choices);
  listeners.push(() => { select.value = wanted[key]; });
  return el("label", {}, label, select);
}

// What to choose from, most sites first.
function ranked(counts, name) {
  return Array.from(counts).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key, sites]) => el("option", {value: key}, cut(name(key), 70) + " (" + count(sites) + ")"));
}

const MOST_PLACES = 400;

function counted(keysOf) {
  const counts = new Map();
  for (const one of fleet.sites) {
    for (const key of new Set(keysOf(one))) { counts.set(key, (counts.get(key) || 0) + 1); }
  }
  return counts;
}

function filters() {
  const text = el("input", {type: "search", id: "by-text", autocomplete: "off", spellcheck: "false", input: event => { wanted.text = event.target.value; apply(); }});
  listeners.push(() => { if (text.value !== wanted.text) { text.value = wanted.text; } });
  const outcomes = [["failing", "logon fails"], ...[CONFIRMED, UNDECIDED, OUTSIDE, NOTHING_WRONG].map(outcome => [outcome, OUTCOMES[outcome].word]), ["waived", "waived"]];
  const blamed = counted(one => one.told.flatMap(cause => cause.at));
  const places = new Map(Array.from(counted(one => fleet.views[one.view])).filter(([place]) => blamed.has(place)));
  return el("form", {role: "search", "aria-label": "Filter the table of sites", submit: event => event.preventDefault()},
    el("label", {class: "grow"}, "Text", text),
    options("Outcome", "outcome", outcomes.map(([value, words]) => el("option", {value}, words))),
    options("Cause", "cause", ranked(counted(one => one.told.map(cause => cause.cause)), key => fleet.causes[key])),
    options("Domain", "domain", ranked(counted(one => [one.domain]), domainName)),
    options("Place in view", "place", ranked(places, key => fleet.places[key][1]).slice(0, MOST_PLACES)),
    button("Show all", () => { Object.assign(wanted, NOTHING, WORST_FIRST); apply(); }));
}

function chips() {
  const list = [];
  if (wanted.group) { list.push([wanted.group.name, {group: null}]); }
  if (wanted.trust) {
    const trusts = wanted.trust.split(",").map(key => fleet.trusts[key]);
    list.push([trusts.length === 1 ? "trust of " + domainName(trusts[0][0]) + " in " + domainName(trusts[0][1]) : count(trusts.length) + " trusts of the picture", {trust: ""}]);
  }
  grid.chips.replaceChildren(...list.map(([words, off]) => button("Only: " + cut(words, 80) + " \u00d7", () => { Object.assign(wanted, off); apply(); }, {"aria-label": "No longer only " + words})));
}

function tellMatching() {
  grid.live.textContent = plural(matching.length, "site") + (matching.length < fleet.sites.length ? " of " + count(fleet.sites.length) : "");
  grid.table.setAttribute("aria-rowcount", matching.length + 1);
  grid.none.hidden = matching.length > 0;
  grid.box.scrollTop = 0;
  chips();
  showSort();
  draw(true);
}

function buildTable() {
  grid.live = el("p", {id: "matching", role: "status", "aria-live": "polite"});
  grid.chips = el("div", {class: "chips"});
  grid.none = el("p", {hidden: true}, "No site matches.");
  grid.above = spacer();
  grid.below = spacer();
  grid.heads = COLUMNS.map(header);
  grid.head = el("thead", {}, el("tr", {"aria-rowindex": 1}, ...grid.heads));
  grid.table = el("table", {class: "sites"}, el("caption", {}, "Sites. Press a heading to sort, a site for its explanation; arrow keys go from site to site."), grid.head, el("tbody", {}, grid.above, grid.below));
  grid.box = el("div", {class: "scroll", scroll: () => requestAnimationFrame(() => draw(false))}, grid.table);
  byId("sites-part").append(filters(), grid.chips, grid.live, grid.box, grid.none, el("div", {id: "printed"}));
  grid.table.addEventListener("keydown", arrows);
  listeners.push(tellMatching);
  apply();
  high = grid.above.nextSibling === grid.below ? high : grid.above.nextSibling.getBoundingClientRect().height || high;
  draw(true);
  addEventListener("resize", () => draw(false));
}

// Paper has no scroll bar: the failing ones of the sites that are shown, as a plain table.
function beforePrint() {
  const failing = matching.filter(one => one.outcome !== NOTHING_WRONG);
  const caption = "Sites where something is wrong" + (failing.length > MOST_PRINTED ? ": " + count(MOST_PRINTED) + " of " + count(failing.length) + "; filter the table to print others" : "");
  byId("printed").replaceChildren(table(caption, COLUMNS.map(column => column[1]), failing.slice(0, MOST_PRINTED).map(one =>
    [one.name, one.computer, domainName(one.domain), OUTCOMES[one.outcome].sign + " " + OUTCOMES[one.outcome].word, causesOf(one), placeOf(one)])));
}
