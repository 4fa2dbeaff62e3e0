// Trusts as a picture: on the left the domains of computers, on the right those of users who tried to log on, between them the trusts.

const MOST_DOMAINS = 60;
const WIDE = 960, BOX = 300, STEP = 34, HIGH = 26, TOP = 34;

// Each trust over which somebody tried to log on: at how many sites, and at how many a try failed.
function trustCounts() {
  const trusts = fleet.trusts.map(([own, far], number) => ({number, own, far, sites: 0, failing: 0}));
  for (const one of fleet.sites) {
    for (const [trust, failed] of one.tries) {
      trusts[trust].sites++;
      trusts[trust].failing += failed ? 1 : 0;
    }
  }
  return trusts.filter(trust => trust.sites > 0).sort((a, b) => b.failing - a.failing || b.sites - a.sites || a.number - b.number);
}

function drawn(trusts) {
  const sides = new Set();
  const shown = [];
  for (const trust of trusts) {
    const added = [["own", trust.own], ["far", trust.far]].map(([side, domain]) => side + domain).filter(key => !sides.has(key));
    if (sides.size + added.length <= MOST_DOMAINS) {
      added.forEach(key => sides.add(key));
      shown.push(trust);
    }
  }
  return shown;
}

// The domains of one side; a site counts once for each, however many trusts it tried.
function side(trusts, end) {
  const drawn = new Map(trusts.map(trust => [trust.number, trust]));
  const found = new Map(trusts.map(trust => [trust[end], {domain: trust[end], sites: 0, failing: 0, trusts: [], last: -1, failed: -1}]));
  trusts.forEach(trust => found.get(trust[end]).trusts.push(trust));
  for (const one of fleet.sites) {
    for (const [number, failed] of one.tries) {
      const trust = drawn.get(number);
      if (trust) { add(found.get(trust[end]), one.number, failed); }
    }
  }
  return Array.from(found.values()).sort((a, b) => b.failing - a.failing || b.sites - a.sites || a.domain - b.domain);
}

function add(node, number, failed) {
  node.sites += node.last === number ? 0 : 1;
  node.last = number;
  node.failing += failed && node.failed !== number ? 1 : 0;
  node.failed = failed ? number : node.failed;
}

// Puts a side in an order in which its trusts run straight to the other.
function straighten(nodes, other, end) {
  const place = new Map(other.map((node, i) => [node.domain, (i + 0.5) / other.length]));
  for (const node of nodes) {
    const all = node.trusts.reduce((sum, trust) => sum + trust.sites, 0);
    node.middle = node.trusts.reduce((sum, trust) => sum + place.get(trust[end]) * trust.sites, 0) / all;
  }
  nodes.sort((a, b) => a.middle - b.middle || a.domain - b.domain);
}

function grade(counted) {
  const share = counted.failing / Math.max(1, counted.sites);
  return share === 0 ? {name: "works", word: "no failures"} : share < 0.5 ? {name: "some", word: "some fail"} : {name: "most", word: "half or more fail"};
}

function told(counted) {
  return count(counted.failing) + " of " + plural(counted.sites, "site") + (counted.failing === 1 ? " fails" : " fail");
}

function nodeShape(node, x, y, words) {
  const label = words + " " + domainName(node.domain) + ": " + told(node);
  const ask = () => narrow({trust: node.trusts.map(trust => trust.number).join(",")});
  return pressable(svg("g", {class: "node " + grade(node).name}, svg("title", {}, label + ". Press to show these sites."),
    svg("rect", {x, y, width: BOX, height: HIGH, rx: 5}),
    svg("text", {x: x + 10, y: y + 18}, cut(domainName(node.domain), 29)), svg("text", {x: x + BOX - 10, y: y + 18, class: "end"}, count(node.failing) + "/" + count(node.sites))), label, ask);
}

function edgeShape(trust, from, to, widest, most) {
  const label = "Trust of " + domainName(trust.own) + " in " + domainName(trust.far) + ": " + told(trust);
  const x = BOX, far = WIDE - BOX, middle = WIDE / 2;
  const path = "M" + x + " " + from + " C" + middle + " " + from + " " + middle + " " + to + " " + far + " " + to;
  const wide = (1.5 + (widest - 1.5) * Math.sqrt(trust.sites / most)).toFixed(1);
  return pressable(svg("g", {class: "edge " + grade(trust).name}, svg("title", {}, label + ". Press to show these sites."),
    svg("path", {d: path, class: "grip"}), svg("path", {d: path, class: "line", "stroke-width": wide})), label, () => narrow({trust: String(trust.number)}));
}

function pressable(shape, label, act) {
  return fill(shape, {role: "button", tabindex: -1, "aria-label": label, click: act, keydown: event => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act();
    }
  }}, []);
}

// One stop of the tab key for the whole picture; arrow keys go from one thing to the next.
function rove(picture) {
  const things = Array.from(picture.querySelectorAll("[role=button]"));
  const steps = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};
  things[0].setAttribute("tabindex", 0);
  picture.addEventListener("keydown", event => {
    const at = things.indexOf(event.target);
    if (at >= 0 && event.key in steps) {
      event.preventDefault();
      const next = things[(at + steps[event.key] + things.length) % things.length];
      things[at].setAttribute("tabindex", -1);
      next.setAttribute("tabindex", 0);
      next.focus();
    }
  });
}

function picture(trusts) {
  const left = side(trusts, "own"), right = side(trusts, "far");
  for (let i = 0; i < 8; i++) {
    straighten(right, left, "own");
    straighten(left, right, "far");
  }
  const rows = Math.max(left.length, right.length);
  const y = (nodes, i) => TOP + (rows - nodes.length) * STEP / 2 + i * STEP;
  const middle = (nodes, domain) => y(nodes, nodes.findIndex(node => node.domain === domain)) + HIGH / 2;
  const most = Math.max(...trusts.map(trust => trust.sites));
  const widest = trusts.length > 30 ? 4 : 8;
  const made = svg("svg", {viewBox: "-2 0 " + (WIDE + 4) + " " + (TOP + rows * STEP + 6), role: "group", "aria-labelledby": "picture-title picture-text", class: "picture"},
    svg("title", {id: "picture-title"}, "Trusts over which somebody tried to log on"),
    svg("desc", {id: "picture-text"}, plural(left.length, "domain") + " of computers on the left, " + plural(right.length, "domain") + " of users on the right, "
      + plural(trusts.length, "trust") + " between them. Arrow keys go from one to the next, Enter shows its sites. The table below tells the same."),
    svg("text", {x: 0, y: 18, class: "side"}, "Domains of computers"), svg("text", {x: WIDE, y: 18, class: "side end"}, "Domains of users"),
    ...trusts.slice().reverse().map(trust => edgeShape(trust, middle(left, trust.own), middle(right, trust.far), widest, most)),
    ...left.map((node, i) => nodeShape(node, 0, y(left, i), "Computers of")), ...right.map((node, i) => nodeShape(node, WIDE - BOX, y(right, i), "Users of")));
  rove(made);
  return made;
}

function legend() {
  const grades = [["most", "half or more of the sites fail (solid, red)"], ["some", "some fail (dashed, amber)"], ["works", "no failures (dotted, grey)"]];
  return el("ul", {class: "legend"}, ...grades.map(([name, words]) => el("li", {}, svg("svg", {viewBox: "0 0 44 12", width: 44, height: 12, "aria-hidden": "true"},
    svg("g", {class: "edge " + name}, svg("path", {class: "line", d: "M0 6 H44", "stroke-width": 5}))), " ", words)));
}

const MOST_LISTED = 200;

function tellTrusts() {
  const place = byId("trusts");
  const all = trustCounts();
  if (all.length === 0) {
    place.append(el("p", {}, "No site tells of a try to log on over a trust."));
    return;
  }
  const shown = drawn(all);
  place.append(el("p", {}, "A site counts for each trust over which somebody there tried to log on, if it is known how that ended; it fails there if a try failed. The wider a line, the more sites."
    + (shown.length < all.length ? " Drawn are " + count(shown.length) + " of " + plural(all.length, "trust") + ": those at which most sites fail." : "")),
    legend(), el("div", {class: "wide"}, picture(shown)),
    el("details", {}, el("summary", {}, "The same as a table"), table("Trusts over which somebody tried to log on" + (all.length > MOST_LISTED ? ", the worst " + MOST_LISTED : ""),
      ["Computer's domain", "User's domain", "Sites", "Failing", "Share", "Show"], all.slice(0, MOST_LISTED).map(trust => [domainName(trust.own), domainName(trust.far), count(trust.sites),
        count(trust.failing), percent(trust.failing, trust.sites) + ", " + grade(trust).word, button("Show", () => narrow({trust: String(trust.number)}))]))));
}
