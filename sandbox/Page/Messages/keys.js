// Messages by keyboard, by right click, by long press; and what is hidden until pressed.
(() => {
  document.addEventListener("contextmenu", (e) => {
    const message = e.target.closest?.(".message");
    if (!message || e.shiftKey || e.target.closest("a, textarea, input, .menu") || String(getSelection())) return;
    const more = message.querySelector(".more");
    if (!more) return;
    e.preventDefault();
    if (more.getAttribute("aria-expanded") === "true") return;
    const byKey = e.clientX === 0 && e.clientY === 0;
    page.pointer = byKey ? null : { x: e.clientX, y: e.clientY };
    more.click();
  });

  let held = 0;
  let opened = false;
  document.addEventListener("touchstart", (e) => {
    const message = e.target.closest?.(".message");
    clearTimeout(held);
    opened = false;
    if (!message || e.target.closest("a, button, textarea, input, select")) return;
    const { clientX: x, clientY: y } = e.touches[0];
    held = setTimeout(() => {
      opened = true;
      page.pointer = { x, y };
      message.querySelector(".more")?.click();
    }, 480);
  }, { passive: true });
  for (const end of ["touchmove", "touchcancel"]) {
    document.addEventListener(end, () => clearTimeout(held), { passive: true });
  }
  document.addEventListener("touchend", (e) => {
    clearTimeout(held);
    // The finger that opened the menu must not press what has come up under it.
    if (opened && e.cancelable) e.preventDefault();
    opened = false;
  });

  document.addEventListener("keydown", (e) => {
    const spoiler = e.target.closest?.(".md-spoiler");
    if (spoiler && (e.key === "Enter" || e.key === " ")) {
      e.preventDefault();
      spoiler.click();
    } else if (e.target.classList?.contains("message")) {
      messageKey(e, e.target);
    }
  });

  // On a message: arrows walk the list, R replies, E edits, Delete deletes, Enter opens the menu.
  function messageKey(e, message) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const all = [...document.querySelectorAll(".message")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const press = { r: ".act-reply", e: ".act-edit", Delete: ".act-delete", Enter: ".more", ContextMenu: ".more" }[e.key];
    if (step) {
      e.preventDefault();
      const next = all[all.indexOf(message) + step];
      if (next) next.focus();
      else if (step > 0) document.querySelector(".compose textarea")?.focus();
    } else if (press && message.querySelector(press)) {
      e.preventDefault();
      message.querySelector(press).click();
      if (e.key === "Delete") (all[all.indexOf(message) - 1] ?? all[1])?.focus();
    } else if (e.key === "Escape") {
      document.querySelector(".compose textarea")?.focus();
    }
  }

  document.addEventListener("click", (e) => {
    const spoiler = e.target.closest?.(".md-spoiler");
    if (spoiler && !spoiler.classList.contains("shown")) {
      spoiler.classList.add("shown");
      spoiler.removeAttribute("aria-label");
      e.preventDefault();
    }
  });
})();
