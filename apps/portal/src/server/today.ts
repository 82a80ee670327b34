/** Says which day it is where the portal runs, `YYYY-MM-DD`. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
