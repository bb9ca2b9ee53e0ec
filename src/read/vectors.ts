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
