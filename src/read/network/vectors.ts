/** The sum of products of `size` numbers: four sums side by side, which a processor adds up at once. */
export function dot(
  one: Float32Array,
  from: number,
  other: Float32Array,
  start: number,
  size: number,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at + 3 < size; at += 4) {
    const x = from + at;
    const y = start + at;
    a += (one[x] ?? 0) * (other[y] ?? 0);
    b += (one[x + 1] ?? 0) * (other[y + 1] ?? 0);
    c += (one[x + 2] ?? 0) * (other[y + 2] ?? 0);
    d += (one[x + 3] ?? 0) * (other[y + 3] ?? 0);
  }
  for (; at < size; at++) a += (one[from + at] ?? 0) * (other[start + at] ?? 0);
  return a + b + c + d;
}

export function addTimes(sum: Float32Array, values: Float32Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (values[at] ?? 0);
}

export function positive(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) < 0) values[at] = 0;
  return values;
}

export function meanOf(all: readonly Float32Array[], weight: number): Float32Array {
  const mean = new Float32Array(all[0]?.length ?? 0);
  for (const one of all)
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + weight * (one[at] ?? 0);
  return mean;
}

export function concat(parts: readonly (Float32Array | undefined)[]): Float32Array {
  const kept = parts.filter((part) => part !== undefined);
  const whole = new Float32Array(kept.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of kept) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

/** Parts of one width side by side; a missing part is left at zero. */
export function joined(
  size: number,
  parts: readonly (Float32Array | undefined)[],
  width: number,
): Float32Array {
  const whole = new Float32Array(size);
  parts.forEach((part, at) => {
    if (part !== undefined) whole.set(part, at * width);
  });
  return whole;
}
