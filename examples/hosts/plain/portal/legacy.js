// From the years before jQuery, on MooTools, which extends what all scripts of a page share.
Array.implement({
  first: function () {
    return this[0];
  },
});

String.implement({
  capitalised: function () {
    return this.charAt(0).toUpperCase() + this.slice(1);
  },
});

Element.prototype.write = function (words) {
  this.textContent = words;
  return this;
};

Element.prototype.show = function () {
  this.classList.remove('d-none');
  return this;
};

NodeList.prototype.each = Array.prototype.each;

var opened = Date.UTC(2026, 0, 5);
document.getElementById('jours').write(Math.floor((Date.now() - opened) / 86400000));
