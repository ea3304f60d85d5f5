// Keeps the parts of a page that move up to date. Without it the page works, and is right whenever it is loaded.
"use strict";
(() => {
  const page = document.body.dataset;
  if (!page.about || !window.EventSource || !document.querySelector("[data-live]")) return;

  const address = `${page.base}/events?about=${page.about}&since=${page.entry}`;
  let fetching = null;

  // What depends on who looks is not sent to everyone: it is fetched, at a moment of its own for each page.
  const fetchSoon = (parts, within) => {
    if (fetching) return;
    fetching = setTimeout(async () => {
      fetching = null;
      const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
      if (!answer || !answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of parts) {
        const now = document.querySelector(part);
        const then = fresh.querySelector(part);
        if (now && then && !now.contains(document.activeElement)) now.replaceWith(then);
      }
    }, 100 + Math.random() * within);
  };

  const stream = new EventSource(address);
  stream.addEventListener("changed", (event) => {
    const change = JSON.parse(event.data);
    const live = document.querySelector("[data-live]");
    if (change.html !== undefined && live) {
      live.innerHTML = change.html;
      fetchSoon(["[data-mine]"], 1500);
    } else {
      fetchSoon(["[data-live]", "[data-mine]"], 3000);
    }
  });
  stream.addEventListener("reload", () => location.reload());
})();
