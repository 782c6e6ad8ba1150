// The composer: Enter sends, Shift and Enter makes a new line; with the list of commands open the arrows walk through it.
(() => {
  function composer(box, host) {
    box.addEventListener("keydown", (e) => {
      if (e.isComposing) return;
      const open = box.hasAttribute("data-lists");
      const plain = !e.shiftKey && !e.ctrlKey && !e.altKey && !e.metaKey;
      if (open && plain && ["ArrowUp", "ArrowDown", "Tab", "Escape"].includes(e.key)) {
        e.preventDefault();
        host.invokeMethodAsync("OnKeyAsync", e.key);
      } else if (e.key === "Enter" && plain && (open || !page.touches())) {
        e.preventDefault();
        send(box, host);
      } else if (e.key === "Escape") {
        host.invokeMethodAsync("OnKeyAsync", "Escape");
      } else if (e.key === "ArrowUp" && plain && box.value === "") {
        e.preventDefault();
        host.invokeMethodAsync("OnKeyAsync", "EditLast");
      }
    });
    reveal(box);
    box.closest(".compose").addEventListener("click", (e) => {
      if (e.target.closest("[data-send]")) send(box, host);
    });
    if (!page.touches()) box.focus({ preventScroll: true });
  }

  // What is walked to with the arrows may lie below the list's edge.
  function reveal(box) {
    new MutationObserver(() => {
      document.getElementById(box.getAttribute("aria-activedescendant"))?.scrollIntoView({ block: "nearest" });
    }).observe(box, { attributeFilter: ["aria-activedescendant"] });
  }

  async function send(box, host) {
    const text = box.value;
    if (text.trim() === "") return;
    box.value = "";
    const back = await host.invokeMethodAsync("SendAsync", text);
    if (back && box.value === "") box.value = back;
  }

  function write(box, text) {
    box.value = text;
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }

  // A field with choices.
  function choices(box, host) {
    reveal(box);
    box.addEventListener("keydown", (e) => {
      if (box.getAttribute("aria-expanded") !== "true" || e.isComposing) return;
      const walks = ["ArrowDown", "ArrowUp", "Escape"].includes(e.key);
      const takes = ["Enter", "Tab"].includes(e.key) && box.hasAttribute("aria-activedescendant");
      if (!walks && !takes) return;
      if (e.key !== "Tab") e.preventDefault();
      e.stopPropagation();
      host.invokeMethodAsync("OnKeyAsync", e.key);
    });
  }

  Object.assign(page, { composer, choices, write });
})();
