(function () {
  var field = document.getElementById('filter');
  var rows = document.querySelectorAll('tbody tr');
  function bare(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  }
  field.parentNode.hidden = false;
  field.addEventListener('input', function () {
    var wanted = bare(field.value);
    rows.forEach(function (row) { row.hidden = bare(row.textContent).indexOf(wanted) < 0; });
  });
})();
