// Keeps the parts of a page that move up to date, and takes arrow keys through pictures. Without it the page works, and is
// right whenever it is loaded.
"use strict";

// A picture of seats is one tab stop; the arrow keys go from seat to seat.
document.addEventListener("keydown", (event) => {
  const seat = event.target.closest?.("[data-arrows] a");
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (!seat || step === undefined) return;
  const seats = [...seat.closest("[data-arrows]").querySelectorAll("a")];
  const next = seats[Math.min(Math.max(seats.indexOf(seat) + step, 0), seats.length - 1)];
  seat.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  event.preventDefault();
});

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
        const then = [...fresh.querySelectorAll(part)];
        const now = [...document.querySelectorAll(part)];
        if (now.length !== then.length) continue;
        now.forEach((old, place) => old.contains(document.activeElement) || old.replaceWith(then[place]));
      }
    }, 100 + Math.random() * within);
  };

  const stream = new EventSource(address);
  stream.addEventListener("changed", (event) => {
    const change = JSON.parse(event.data);
    const live = document.querySelector("[data-live]");
    if (change.html !== undefined && live) {
      // Whoever stands in a picture stays at their seat.
      const place = [...live.querySelectorAll("[data-arrows] a")].indexOf(document.activeElement);
      live.innerHTML = change.html;
      const seat = place < 0 ? null : live.querySelectorAll("[data-arrows] a")[place];
      if (seat) seat.focus();
      fetchSoon(["[data-mine]"], 1500);
    } else {
      fetchSoon(["[data-live]", "[data-mine]"], 3000);
    }
  });
  stream.addEventListener("reload", () => location.reload());
})();
