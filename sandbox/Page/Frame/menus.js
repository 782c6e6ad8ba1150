// Menus: focus goes in, arrows walk, Esc and a press elsewhere close.
(() => {
  function menu(box, host) {
    const opener = document.activeElement;
    if (box.classList.contains("floating")) place(box);
    (box.querySelector("[aria-checked=true]") ?? box.querySelector("button"))?.focus({ preventScroll: true });
    const outside = (e) => { if (!box.contains(e.target)) close(false); };
    const close = (back) => {
      document.removeEventListener("pointerdown", outside, true);
      if (back) opener?.focus({ preventScroll: true });
      host.invokeMethodAsync("CloseAsync").catch(() => {});
    };
    document.addEventListener("pointerdown", outside, true);
    box.addEventListener("keydown", (e) => {
      const items = [...box.querySelectorAll("button:not(:disabled)")];
      const at = items.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[e.key];
      if (to !== undefined) {
        e.preventDefault();
        items[(to + items.length) % items.length].focus();
      } else if (e.key === "Escape" || e.key === "Tab") {
        e.preventDefault();
        close(true);
      }
      e.stopPropagation();
    });
  }

  function place(box) {
    const from = page.pointer ?? box.parentElement.querySelector(".more").getBoundingClientRect();
    page.pointer = null;
    const size = box.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(from.x, innerWidth - size.width - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(from.y, innerHeight - size.height - 8))}px`;
  }

  page.menu = menu;
})();
