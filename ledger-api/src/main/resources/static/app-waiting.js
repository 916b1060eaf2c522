// Says in words that an answer is on its way when it takes longer than half a second. Links and forms work without it.
(function () {
  "use strict";
  var AFTER_MS = 500;
  var place = document.getElementById("waiting");
  var timer = 0;
  if (!place) {
    return;
  }
  function clear() {
    window.clearTimeout(timer);
    place.textContent = "";
  }
  function tell(words) {
    clear();
    timer = window.setTimeout(function () {
      place.textContent = words;
    }, AFTER_MS);
  }
  document.addEventListener("keydown", clear);
  document.addEventListener("click", function (event) {
    var link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    var address = new URL(link.getAttribute("href"), document.baseURI);
    var here = address.pathname === window.location.pathname && address.search === window.location.search;
    if (address.origin === window.location.origin && !(here && address.hash)) {
      tell(address.searchParams.has("format") ? place.dataset.file : place.dataset.page);
    }
  });
  document.addEventListener("submit", function (event) {
    if (!event.defaultPrevented) {
      tell(place.dataset.page);
    }
  });
  // A page that is come back to is shown as it was left.
  window.addEventListener("pageshow", clear);
})();
