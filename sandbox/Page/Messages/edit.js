// An edit in place.
(() => {
  function editor(box, host) {
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
    box.addEventListener("keydown", (e) => {
      if (e.isComposing) return;
      if (e.key === "Enter" && !e.shiftKey && !page.touches()) {
        e.preventDefault();
        host.invokeMethodAsync("SaveAsync", box.value);
      } else if (e.key === "Escape") {
        e.stopPropagation();
        host.invokeMethodAsync("LeaveAsync");
      }
    });
    box.closest(".edit-box").querySelector("[data-save]")
      .addEventListener("click", () => host.invokeMethodAsync("SaveAsync", box.value));
  }

  page.editor = editor;
})();
