// What a browser must do itself because a round trip would be too late: keys, focus, scrolling, placing menus.
window.page = {
  calm: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
  touches: () => matchMedia("(pointer: coarse)").matches,
  focus: (selector) => document.querySelector(selector)?.focus(),
  remember: (key, value) => sessionStorage.setItem(key, value),
  recall: (key) => sessionStorage.getItem(key),
};
