// The explanation of one site, in a dialog.

const SHAPES = {
  who: line => el("p", {class: "who"}, line[2]),
  verdict: line => el("p", {class: "verdict"}, el("strong", {}, line[1]), ": ", line[2]),
  head: line => el("h3", {}, line[2]),
  cause: line => el("h3", {class: "cause"}, el("span", {class: "standing"}, line[1]), " ", line[2]),
  step: line => withSource(el("p", {class: "step"}, el("strong", {}, line[1]), " ", line[2]), line[3]),
  code: line => el("pre", {tabindex: 0}, el("code", {}, line[2])),
  reason: labelled,
  line: labelled
};

function labelled(line) {
  return withSource(el("p", {class: "line"}, line[1] ? el("span", {class: "label"}, line[1]) : null, line[1] ? " " : null, line[2]), line[3]);
}

function withSource(node, source) {
  if (source) { node.append(" ", el("span", {class: "source"}, source)); }
  return node;
}

async function openStory(at) {
  const one = matching[at];
  const lines = await storyOf(one);
  const dialog = byId("story");
  const move = to => to >= 0 && to < matching.length ? openStory(to) : null;
  const title = el("h2", {id: "story-title", tabindex: -1}, one.name);
  const waived = one.causes.filter(cause => cause.waiver >= 0).map(cause => el("p", {class: "waived"}, "Waived: " + fleet.causes[cause.cause] + ", " + fleet.waivers[cause.waiver]));
  dialog.replaceChildren(
    el("div", {class: "bar-top"}, title, el("div", {class: "row"},
      button("Previous", () => move(at - 1), {disabled: at === 0}), button("Next", () => move(at + 1), {disabled: at === matching.length - 1}), button("Close", () => dialog.close()))),
    el("p", {class: "faint"}, one.report + (one.computer ? " \u00b7 " + one.computer : "") + " \u00b7 " + domainName(one.domain) + " \u00b7 site " + count(at + 1) + " of " + count(matching.length)),
    ...waived, ...lines.map(line => SHAPES[line[0]](line)),
    el("p", {class: "faint"}, "At the end of a line: where the report tells it, and the statement of the article (+ = added by experts)."));
  dialog.dataset.at = at;
  if (!dialog.open) { dialog.showModal(); }
  dialog.scrollTop = 0;
  title.focus();
}

function buildStory() {
  const dialog = byId("story");
  dialog.addEventListener("close", () => focusRow(Number(dialog.dataset.at)));
  dialog.addEventListener("click", event => { if (event.target === dialog) { dialog.close(); } });
}
