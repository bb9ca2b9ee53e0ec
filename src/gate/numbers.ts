/** The value of an amount as written: "1.149 kr", "1 149:-", "£264.00". NaN where there is none. */
export function numberOf(text: string): number {
  const digits = /\d[\d.,\u00a0 ]*/u.exec(text)?.[0] ?? '';
  const joined = digits.replace(/[\u00a0 ]/gu, '').replace(/[.,]+$/u, '');
  const cents = /[.,](\d{2})$/u.exec(joined);
  const whole = (cents === null ? joined : joined.slice(0, -3)).replace(/[.,]/gu, '');
  if (whole === '' && cents === null) return Number.NaN;
  return Number(`${whole === '' ? '0' : whole}.${cents?.[1] ?? '0'}`);
}

/** Every number a text holds, each also with thousands joined ("1 149" is 1, 149 and 1149). */
export function numbersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const hit of text.matchAll(
    /\d{1,3}(?:[ \u00a0.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)*/gu,
  )) {
    numbers.add(numberOf(hit[0]));
    for (const part of hit[0].split(/[ \u00a0]/u)) numbers.add(numberOf(part));
  }
  return numbers;
}
