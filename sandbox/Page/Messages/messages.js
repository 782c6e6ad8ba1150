// The list of messages: where it stands, and the pill that leads to the unread ones.
(() => {
  const near = 80;
  const room = () => document.querySelector(".messages");
  const watched = new WeakSet();
  function watchRoom(list) {
    if (watched.has(list)) return;
    watched.add(list);
    let sticks = false;
    list.addEventListener("scroll", () => {
      sticks = list.scrollHeight - list.scrollTop - list.clientHeight < near;
      markNew(list);
    }, { passive: true });
    new MutationObserver(() => {
      if (sticks) list.scrollTop = list.scrollHeight;
      markNew(list);
    }).observe(list, { childList: true, subtree: true, characterData: true });
    new ResizeObserver(() => { if (sticks) list.scrollTop = list.scrollHeight; }).observe(list);
  }

  // The pill that leads to the unread messages shows while they are below the fold.
  function markNew(list) {
    const pill = document.querySelector(".new-pill");
    const line = list.querySelector(".new-line");
    if (pill) pill.hidden = !line || line.getBoundingClientRect().top < list.getBoundingClientRect().bottom - 20;
  }

  function show(where, id) {
    const list = room();
    if (!list) return;
    watchRoom(list);
    const target = where === "message" ? document.getElementById(`m${id}`) : null;
    if (target) {
      target.scrollIntoView({ block: "center", behavior: page.calm() ? "auto" : "smooth" });
      target.focus({ preventScroll: true });
    } else if (where === "answer") {
      const answer = document.getElementById(`m${id}`);
      const tall = answer?.offsetHeight > list.clientHeight;
      answer?.scrollIntoView({ block: tall ? "start" : "end", behavior: page.calm() ? "auto" : "smooth" });
    } else if (where === "new") {
      list.querySelector(".new-line")?.scrollIntoView({ block: "center" });
    } else {
      list.scrollTop = where === "top" ? 0 : list.scrollHeight;
      list.dispatchEvent(new Event("scroll"));
    }
    markNew(list);
  }

  // A link to the message that is already in the address leads there again.
  document.addEventListener("click", (e) => {
    if (e.target.closest?.(".new-pill")) show("new");
    const jump = e.target.closest?.(".md-jump");
    if (jump && jump.pathname === location.pathname) show("message", jump.pathname.split("/").pop());
  });

  page.show = show;
})();
