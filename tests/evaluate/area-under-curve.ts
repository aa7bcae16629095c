/** A case with its score, higher is safer, and what became of it. */
export interface Judged {
  readonly score: number;
  readonly isBad: boolean;
}

/**
 * The share of pairs of a bad and a good case in which the bad one has the lower score; ties
 * count one half.
 */
export function areaUnderCurve(cases: readonly Judged[]): number {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let [goods, bads, won] = [0, 0, 0];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const tied = sorted.slice(start, end);
    const badTied = tied.filter(({ isBad }) => isBad).length;
    const goodTied = tied.length - badTied;
    won += goodTied * (bads + badTied / 2);
    goods += goodTied;
    bads += badTied;
    start = end;
  }
  return won / (goods * bads);
}
