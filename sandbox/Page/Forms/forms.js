// A form: the browser's own dialog keeps the focus inside.
(() => {
  function form(box, host) {
    const opener = document.activeElement;
    box.addEventListener("cancel", (e) => { e.preventDefault(); host.invokeMethodAsync("LeaveAsync"); });
    box.addEventListener("close", () => opener?.focus?.());
    box.showModal();
    box.querySelector("input, textarea")?.focus();
  }

  document.addEventListener("input", (e) => {
    const count = e.target.closest?.(".form-field")?.querySelector(".count");
    if (count) count.textContent = `${e.target.value.length} / ${e.target.maxLength}`;
  });

  page.form = form;
})();
