// The parts above the table: counts, common causes, the order of changes; and those below.

function tellCounts() {
  const rejected = summary.rejected > 0 ? "; " + plural(summary.rejected, "report") + " could not be read" : "";
  byId("lead").textContent = plural(summary.reports, "site report") + " diagnosed, of which " + plural(summary.failing, "site") + " cannot log on"
    + (summary.compared < summary.comparable ? " (of a sample of " + count(summary.compared) + ")" : "") + rejected + ".";
  const order = [CONFIRMED, UNDECIDED, OUTSIDE, NOTHING_WRONG];
  const total = Math.max(1, summary.reports);
  let from = 0;
  const bar = svg("svg", {viewBox: "0 0 1000 22", class: "stack", preserveAspectRatio: "none", "aria-hidden": "true"});
  for (const outcome of order) {
    const wide = 1000 * summary.outcomes[outcome] / total;
    bar.append(svg("rect", {x: from, y: 0, width: wide, height: 22, class: "fill-" + OUTCOMES[outcome].name}));
    from += wide;
  }
  byId("outcomes").append(bar, el("ul", {class: "tiles"}, ...order.map(outcomeTile)));
}

// In whole percent; what is neither nothing nor all is never said to be.
function percent(number, of) {
  const share = number === 0 ? 0 : 100 * number / of;
  return share > 0 && share < 1 ? "below 1 %" : share > 99 && share < 100 ? "above 99 %" : Math.round(share) + " %";
}

function outcomeTile(outcome) {
  const told = OUTCOMES[outcome];
  const number = summary.outcomes[outcome];
  return el("li", {}, el("button", {type: "button", class: "tile edge-" + told.name, click: () => narrow({outcome: String(outcome)})},
    el("strong", {}, count(number)), el("span", {class: "what"}, el("span", {class: "sign " + told.name, "aria-hidden": "true"}, told.sign), " ", told.inFull || told.word),
    el("small", {}, percent(number, summary.reports))));
}

function showButton(text, name, sites) {
  return sites.length === 0 ? null : button(text, () => narrow(group(name, sites)));
}

const FIRST_CAUSES = 12;

function tellCommon() {
  const place = byId("common");
  if (summary.common.length === 0) {
    place.append(el("p", {}, summary.failing === 0 ? "No site fails." : "The failing sites have nothing in common that is more than chance."));
    return;
  }
  const rest = summary.common.slice(FIRST_CAUSES);
  place.append(el("ol", {class: "common"}, ...summary.common.slice(0, FIRST_CAUSES).map(commonCause)));
  if (rest.length > 0) {
    place.append(el("details", {}, el("summary", {}, plural(rest.length, "more common cause")), el("ol", {class: "common", start: FIRST_CAUSES + 1},
      ...rest.map((cause, i) => commonCause(cause, FIRST_CAUSES + i)))));
  }
  if (summary.others > 0) {
    place.append(el("p", {class: "row"}, plural(summary.others, "failing site") + (summary.others === 1 ? " has" : " have") + " none of these. ",
      showButton("Show them", "none of the common causes", summary.othersAt)));
  }
  place.append(el("p", {class: "faint"}, summary.minimal ? "Proven: no fewer causes explain them." : "Proven: it takes at least " + summary.bound + " % of so many causes."));
}

function commonCause(cause, i) {
  const name = (i + 1) + " " + cause.what + ", " + cause.where;
  const share = summary.failing === 0 ? 0 : cause.support / summary.failing;
  return el("li", {"data-number": i + 1}, el("div", {},
    el("h3", {}, cause.what), el("p", {}, cause.where),
    bar([[0, cause.confirmed / Math.max(1, summary.failing), "found"], [cause.confirmed / Math.max(1, summary.failing), share, "undecided"]]),
    el("p", {}, el("strong", {}, plural(cause.support, "failing site")), cause.known ? ": confirmed at " + count(cause.confirmed) + ", open but fitting at "
      + count(cause.support - cause.confirmed) + "." : ": the place is what they share; the cause is not known."),
    el("p", {class: "faint"}, "How sure: " + (cause.known && cause.confirmed > 0 ? percent(cause.confirmed, cause.support) + " of these sites prove it; " : "")
      + "by chance it would be found in " + cause.chance + " of such fleets. "
      + (cause.exceptions === 0 ? "No exceptions." : plural(cause.exceptions, "exception") + ": the place is in view there, and the site works or has something else.")),
    el("p", {class: "row"}, showButton("Show these sites", name, cause.confirmedAt.concat(cause.explained)), showButton("Show exceptions", "exceptions to " + name, cause.exceptionsAt))));
}

function bar(parts) {
  return svg("svg", {viewBox: "0 0 600 14", class: "bar", preserveAspectRatio: "none", "aria-hidden": "true"},
    svg("rect", {x: 0, y: 0, width: 600, height: 14, class: "fill-none"}),
    ...parts.map(([from, to, name]) => svg("rect", {x: 600 * from, y: 0, width: Math.max(0, 600 * (to - from)), height: 14, class: "fill-" + name})));
}

const MOST_STEPS = 12;

function tellOrder() {
  const place = byId("order");
  if (summary.steps.length === 0) {
    place.append(el("p", {}, "There is nothing to change, or no cause is confirmed."));
  } else {
    const shared = summary.steps.findLastIndex(step => step.site.length === 0) + 1;
    const first = Math.min(MOST_STEPS, shared || summary.steps.length);
    place.append(stepTable(summary.steps.slice(0, first), 0));
    const rest = summary.steps.slice(first);
    if (rest.length > 0) {
      place.append(el("details", {}, el("summary", {}, plural(summary.allSteps - first, "more change") + ", mostly at single sites"),
        stepTable(rest, first), summary.allSteps > summary.steps.length ? el("p", {}, count(summary.allSteps - summary.steps.length) + " more are not listed.") : null));
    }
    place.append(el("p", {class: "faint"}, "All these changes clear " + plural(summary.clearable, "site") + " of " + count(summary.failing)
      + (summary.share === 100 ? ". No order clears more on the way." : ". On the way, at least " + summary.share + " % of what the best order could clear.")));
  }
  for (const [number, sites, words] of [[summary.undecided, summary.undecidedAt, "without a confirmed cause: check more there first"], [summary.incurable, summary.incurableAt, "with a cause that no article mends"]]) {
    if (number > 0) {
      place.append(el("p", {class: "row"}, plural(number, "failing site") + " " + words + ". ", showButton("Show them", words, sites)));
    }
  }
}

function stepTable(steps, from) {
  const rows = steps.map((step, i) => {
    const before = from + i === 0 ? 0 : summary.steps[from + i - 1].cleared;
    const total = Math.max(1, summary.failing);
    const show = step.site.length > 0 ? showButton("Show", step.where, step.site) : step.place >= 0 ? button("Show", () => narrow({place: String(step.place), outcome: "failing"}))
      : step.find ? button("Show", () => narrow({text: step.find, outcome: "failing"})) : null;
    return [String(from + i + 1), el("div", {}, el("strong", {}, step.what), step.where ? el("div", {class: "faint"}, step.where) : null),
      "+" + count(step.cleared - before), el("div", {}, bar([[0, before / total, "before"], [before / total, step.cleared / total, "fine"]]), count(step.cleared) + " of " + count(summary.failing)), show || ""];
  });
  const made = table("Each change, how many failing sites it clears, and how many are then clear in all", ["Step", "Change", "Clears", "Clear in all", "Sites"], rows);
  made.className = "steps";
  return made;
}

function tellWaived() {
  if (summary.waived.length + summary.notes.length > 0) {
    byId("waived-part").hidden = false;
    byId("waived").append(el("p", {}, "Known and accepted for a time. They are shown in the table as waived, and do not count in the summary."),
      ...summary.waived.length === 0 ? [] : [table("Waivers that hold", ["Reason", "Owner", "Until", "Sites"], summary.waived.map(one => [one.reason, one.owner, one.expires, count(one.sites)])),
        button("Show waived sites", () => narrow({outcome: "waived"}))], ...summary.notes.map(note => el("p", {}, note)));
  }
}

function tellRejects() {
  if (summary.rejects.length > 0) {
    byId("rejects-part").hidden = false;
    const list = table("Reports that could not be read, and what is wrong with them", ["Report", "What is wrong"],
      summary.rejects.map(one => [one.report, el("ul", {}, ...one.problems.map(problem => el("li", {}, problem)))]));
    list.className = "rejects";
    byId("rejects").append(el("p", {}, plural(summary.rejected, "report") + (summary.rejects.length < summary.rejected ? "; the first " + summary.rejects.length + " are listed." : ".")),
      el("details", {open: summary.rejects.length <= 10}, el("summary", {}, "List them"), list));
  }
}

function tellParts() {
  for (const heading of document.querySelectorAll("main h2")) {
    if (!heading.closest("[hidden]")) {
      byId("parts").append(el("li", {}, el("a", {href: "#" + heading.id}, heading.textContent)));
    }
  }
  byId("foot").textContent = summary.shown < summary.reports ? "This page holds " + count(summary.shown) + " of " + count(summary.reports)
    + " sites: those where something is wrong come first, then a sample. The counts above are of all." : "This page holds all " + count(summary.shown) + " sites.";
}
