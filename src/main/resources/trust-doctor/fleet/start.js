// Puts the page together.

async function start() {
  tellCounts();
  tellCommon();
  tellOrder();
  tellWaived();
  tellRejects();
  await loadFleet();
  buildTable();
  performance.mark("table shown");
  tellTrusts();
  buildStory();
  tellParts();
  addEventListener("beforeprint", beforePrint);
  document.documentElement.dataset.ready = "yes";
}

start().catch(error => { byId("lead").textContent = "This page cannot be shown: " + error.message; });
