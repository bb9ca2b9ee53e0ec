/** A message's header block with the empty line that ends it, in Latin-1; all of it where there is no body. */
export function headerBlock(source: Buffer): string {
  const end = source.indexOf('\r\n\r\n');
  return source.toString('latin1', 0, end < 0 ? source.length : end + 4);
}

/** The fields with one of `names` (lower case), folded as they stand, each with its line end. */
export function headerFields(source: Buffer, names: ReadonlySet<string>): string[] {
  const fields = headerBlock(source).split(/\r\n(?![ \t])/);
  return fields
    .filter((field) => names.has(field.slice(0, field.indexOf(':')).trim().toLowerCase()))
    .map((field) => `${field}\r\n`);
}
