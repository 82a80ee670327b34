const form = document.querySelector('safe-return-risk-assessment');

async function send() {
  const response = await fetch('/assessments', { method: 'POST', body: JSON.stringify(form.payload()) });
  if (response.ok) form.accept();
  else form.refuse(response.status === 422 ? (await response.json()).issues : []);
}

form.addEventListener('safe-return-submit', () => {
  send().catch(() => form.refuse());
});
