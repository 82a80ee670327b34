/** How the review document looks: two columns where there is room, one on a phone, and all of it on paper. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 80rem; margin-inline: auto; padding: 1rem; }
article { border-block-start: 1px solid; padding-block: 1rem; break-inside: auto; }
h3 { margin-block: 0; }
.kind { margin-block: .25rem; }
.force { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; padding: 0; }
.sides { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.sides > * { min-inline-size: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td ul { margin: 0; padding-inline-start: 1rem; }
@media (max-width: 40rem) { tr, td { display: block; } thead { display: none; } }
@media print { nav { display: none; } details::details-content { content-visibility: visible; block-size: auto; } }
`;
