jQuery(function ($) {
  var changed = false;

  function isWriting(event) {
    return $(event.target).is('input, select, textarea');
  }

  // Commands on single keys, wherever nobody writes.
  var commands = {
    d: function () {
      bootstrap.Tab.getOrCreateInstance('#onglet-dossier').show();
    },
    a: function () {
      bootstrap.Tab.getOrCreateInstance('#onglet-accord').show();
    },
    '/': function () {
      $('#recherche').trigger('focus');
    },
    '?': function () {
      bootstrap.Modal.getOrCreateInstance('#raccourcis').show();
    },
  };
  $(document).on('keydown', function (event) {
    if (isWriting(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!Object.hasOwn(commands, event.key)) return;
    event.preventDefault();
    commands[event.key]();
  });

  // Backspace must not go back a page, nor Enter send a half-written record.
  $(document).on('keydown', function (event) {
    if (event.key === 'Backspace' && !isWriting(event)) event.preventDefault();
    if (event.key === 'Enter' && !$(event.target).is('textarea, button, a, summary')) event.preventDefault();
  });

  // Links lead nowhere without a server, and what is pressed twice is taken once.
  $(document).on('click', 'a[href]', function (event) {
    event.preventDefault();
  });
  $(document).on('dblclick', 'button, input', function (event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  $(document).on('change', 'input, select, textarea', function () {
    changed = true;
  });
  $(window).on('beforeunload', function (event) {
    if (changed) event.preventDefault();
  });

  // Every form of the page goes the same way: without a server, into a file.
  $(document).on('submit', 'form', function (event) {
    event.preventDefault();
    var fields = {};
    new FormData(this).forEach(function (value, name) {
      fields[name] = value;
    });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(fields)], { type: 'application/json' }));
    link.download = 'fiche.json';
    link.click();
    URL.revokeObjectURL(link.href);
    changed = false;
    $('#etat-page').text('La fiche a été enregistrée dans un fichier.');
  });
});
