// Puts a slider beside a list of moments: each stop is a moment of the list, the last one is the first of the list,
// "everything". It moves the choice in the list, which is what is sent.
(function () {
  "use strict";
  document.querySelectorAll("select.app-points").forEach(function (list) {
    var last = list.options.length - 1;
    var label = document.querySelector("label[for='" + list.id + "']");
    if (last < 1 || !label) {
      return;
    }
    var slider = document.createElement("input");
    slider.type = "range";
    slider.id = list.id + "-slider";
    slider.min = "1";
    slider.max = String(last + 1);
    slider.step = "1";
    slider.setAttribute("aria-label", label.textContent);
    function follow() {
      slider.value = String(list.selectedIndex < 1 ? last + 1 : list.selectedIndex);
      slider.setAttribute("aria-valuetext", list.options[Math.max(list.selectedIndex, 0)].textContent);
    }
    slider.addEventListener("input", function () {
      list.selectedIndex = Number(slider.value) > last ? 0 : Number(slider.value);
      follow();
    });
    list.addEventListener("change", follow);
    follow();
    var place = document.createElement("div");
    place.className = "app-slider";
    place.appendChild(slider);
    list.parentNode.insertBefore(place, list);
  });
})();
