// The list of channels, which a phone keeps behind a button.
(() => {
  function side(open) {
    const box = document.querySelector(".side");
    if (!box || box.classList.contains("open") === open) return;
    box.classList.toggle("open", open);
    document.querySelector(".veil")?.classList.toggle("open", open);
    const button = document.querySelector(".side-button");
    button?.setAttribute("aria-expanded", String(open));
    if (open) (box.querySelector("[aria-current]") ?? box.querySelector("a"))?.focus();
    else if (box.contains(document.activeElement)) button?.focus();
  }

  document.addEventListener("click", (e) => {
    if (e.target.closest?.(".side-button")) side(!document.querySelector(".side").classList.contains("open"));
    else if (e.target.closest?.(".veil, .side a")) side(false);
  });

  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") side(false);
  });
})();
