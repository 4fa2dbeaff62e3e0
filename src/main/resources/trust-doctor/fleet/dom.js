// Whatever comes from the data becomes text, never markup: nodes are made one by one.

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") {
      node.addEventListener(name, value);
    } else if (value !== null && value !== false) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.filter(child => child !== null).map(child => child instanceof Node ? child : String(child)));
  return node;
}

function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function byId(id) {
  return document.getElementById(id);
}

function count(number) {
  return number.toLocaleString("en-US");
}

function plural(number, noun, many) {
  return count(number) + " " + (number === 1 ? noun : many || noun + "s");
}

function button(text, pressed, attributes) {
  return el("button", {type: "button", click: pressed, ...attributes}, text);
}

function table(caption, heads, rows) {
  return el("table", {}, el("caption", {}, caption),
    el("thead", {}, el("tr", {}, ...heads.map(head => el("th", {scope: "col"}, head)))),
    el("tbody", {}, ...rows.map(cells => el("tr", {}, ...cells.map((cell, i) => el(i === 0 ? "th" : "td", i === 0 ? {scope: "row"} : {}, cell))))));
}

function cut(text, most) {
  const letters = Array.from(text);
  return letters.length <= most ? text : letters.slice(0, most - 1).join("") + "\u2026";
}
