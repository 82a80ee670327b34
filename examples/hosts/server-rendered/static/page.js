// What the server gave with the page: properties of an element can't stand in HTML.
const { payload, refusal, words } = JSON.parse(document.querySelector('#given').textContent);
const form = document.querySelector('safe-return-risk-assessment');
form.defaultValue = payload;
form.refusal = refusal ?? undefined;

// Complete, as far as a browser can tell: the form of the page goes to the server, and the next page is the answer.
form.addEventListener('safe-return-submit', () => {
  if (!navigator.onLine) form.refuse([], words.offline);
  else if (!form.send()) form.refuse([], words.field);
});

// Back from the next page, the form is still waiting for its answer.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) form.refuse([], words.back);
});
