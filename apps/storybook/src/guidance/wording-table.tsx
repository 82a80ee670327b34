import { locales } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { wordings } from './wordings.ts';
import './guidance.css';

/** What to say and what not to say, in each language. */
export function WordingTable(): ReactNode {
  return wordings.map(({ matter, why, say, notSay }) => (
    <section key={matter} className="guidance__wording">
      <h3>{matter}</h3>
      <p>{why}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Say</th>
            <th scope="col">Don’t say</th>
          </tr>
        </thead>
        <tbody>
          {locales.map(({ code, name, direction }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="guidance__do" lang={code} dir={direction}>
                {say[code]}
              </td>
              <td className="guidance__dont" lang={code} dir={direction}>
                {notSay[code]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
