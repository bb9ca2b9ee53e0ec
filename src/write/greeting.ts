import type { Brief } from './brief.ts';
import { isTitled } from './material.ts';

/** The ways of greeting that fit, as sections, the first that has a line is taken. */
export function greetingSections({ matter, values, register }: Brief): readonly string[] {
  const { formal, signs, reading } = matter;
  const name = values.get('name')?.text;
  if (name === undefined) return ['unnamed'];
  if (formal || isTitled(name)) return ['formal', 'named'];
  const opening = reading.authored.trim();
  const isBitter = /^(?:angry|furious|abusive|sarcastic)$/u.test(reading.tone);
  // In some languages who is hurt or upset is not met as lightly as they began.
  const isLight = !isBitter && reading.tone !== 'worried' && register !== 'grave';
  if (!isBitter && /^(?:kjære|kære|kära|dear)\s/iu.test(opening)) return ['dear', 'named'];
  if (!signs.casual.test(opening)) return ['named'];
  return [...(isLight ? [] : ['casual upset']), 'casual', 'named'];
}
