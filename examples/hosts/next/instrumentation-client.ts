// Next.js loads the scripts that come later by a plain address, for which it has no Trusted Types policy. Those of its own
// folder are let through here, and nothing else; the form needs no policy at all.
const folder = `${location.origin}/_next/static/`;

globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).href.startsWith(folder) ? address : null),
});
