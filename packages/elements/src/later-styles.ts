import copy from '../../react/src/styles/copy.css?inline';
import findings from '../../react/src/styles/findings.css?inline';
import pictures from '../../react/src/styles/pictures.css?inline';
import review from '../../react/src/styles/review.css?inline';
import sections from '../../react/src/styles/sections.css?inline';
import told from '../../react/src/styles/told.css?inline';

/** The styles of what nobody sees before a form has begun. */
export const styles = { copy, findings, pictures, review, sections, told };
