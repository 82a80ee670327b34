import { isReserved } from './reserved.ts';

/** Says whether two names are the same but for case, spacing and the way their letters are encoded. */
export function sameName(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || isReserved(one) || isReserved(other))
    return false;
  return folded(one) !== '' && folded(one) === folded(other);
}

/** Says whether two names could be of the same: they share a word. For keeping something back, never for letting it go. */
export function mayBeSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || isReserved(one) || isReserved(other))
    return false;
  const words = new Set(wordsOf(other));
  return sameName(one, other) || wordsOf(one).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  const plain = folded(name.normalize('NFKD').replaceAll(/\p{Mark}/gu, ''));
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word.length > 2);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
