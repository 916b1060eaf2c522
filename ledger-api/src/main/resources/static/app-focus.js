// Keeps what has the focus clear of the strip that stays at the head of the window (WCAG 2.2, 2.4.11). The style sheet
// asks browsers for it; they do not do it within what scrolls by itself, such as a wide table or a picture.
(function () {
  "use strict";
  var GAP = 10;
  var strip = document.querySelector(".app-as-of");
  if (!strip) {
    return;
  }
  function clear(element) {
    if (strip.contains(element) || window.getComputedStyle(strip).position !== "sticky") {
      return;
    }
    var hidden = strip.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    if (strip.getBoundingClientRect().top <= 0 && hidden > 0 && element.getBoundingClientRect().height < window.innerHeight / 2) {
      window.scrollBy(0, -hidden - GAP);
    }
  }
  document.addEventListener("focusin", function (event) {
    var element = event.target;
    window.requestAnimationFrame(function () {
      clear(element);
    });
  });
})();
