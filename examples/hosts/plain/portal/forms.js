// What the page does with the forms. There is no server here that could take them.
const status = document.getElementById('etat-page');

// In the record: it goes with that, as one of its fields, when the record is saved.
const assessment = document.querySelector('safe-return-risk-assessment');
assessment.on = new Date().toISOString().slice(0, 10);
assessment.addEventListener('safe-return-submit', () => {
  assessment.accept();
  status.textContent = 'L’évaluation sera enregistrée avec la fiche.';
});

// By itself: it is given to whoever filled it in, as a file.
const consent = document.querySelector('safe-return-data-sharing-consent');
consent.addEventListener('safe-return-submit', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(consent.payload())], { type: 'application/json' }),
  );
  link.download = 'accord.json';
  link.click();
  URL.revokeObjectURL(link.href);
  consent.accept();
  status.textContent = 'L’accord a été enregistré dans un fichier.';
});
