// Puts the words selected in the text of a document into the link that records from them.
(function () {
  "use strict";
  var text = document.getElementById("passage");
  var link = document.getElementById("record-passage");
  if (!text || !link) {
    return;
  }
  document.addEventListener("selectionchange", function () {
    var selection = document.getSelection();
    var inside = selection.rangeCount > 0 && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
    var words = inside ? selection.toString().replace(/\s+/g, " ").trim() : "";
    var address = new URL(link.href);
    if (words) {
      address.searchParams.set("quote", words.slice(0, 2000));
    } else {
      address.searchParams.delete("quote");
    }
    link.href = address.toString();
  });
})();
