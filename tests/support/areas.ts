/** What became of a case that was given a number before. */
export interface Judged {
  /** Higher for those that should turn out true more often. */
  readonly risk: number;
  readonly isTrue: boolean;
}

/** The share of pairs of a true and an untrue case in which the true one has the higher risk; ties count one half. */
export function areaUnderCurve(cases: readonly Judged[]): number {
  const sorted = [...cases].sort((a, b) => a.risk - b.risk);
  let won = 0;
  let untrue = 0;
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (end < sorted.length && sorted[end]!.risk === sorted[i]!.risk) end++;
    const tied = sorted.slice(i, end);
    const tiedTrue = tied.filter(({ isTrue }) => isTrue).length;
    const tiedUntrue = tied.length - tiedTrue;
    won += tiedTrue * (untrue + tiedUntrue / 2);
    untrue += tiedUntrue;
    i = end;
  }
  return won / (untrue * (cases.length - untrue));
}
