import {
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { TakkebrevError } from '../model/errors.ts';
import type { VoiceChange } from '../model/voice.ts';
import { readConfigText } from './document.ts';
import { loadBusinesses } from './business.ts';

/**
 * Writes a change of voice into the business file's own `voice`, all else in it left as it stands,
 * comments too. The file is whole at any moment. Throws `business-invalid`, and `usage` where the
 * file is one that only its owner can change.
 */
export function writeVoice(file: string, change: VoiceChange): void {
  if (loadBusinesses(file).length !== 1) {
    throw new TakkebrevError(
      'usage',
      `${file} holds several firms: write ${JSON.stringify(change.to || change.from)} into the \`voice\` of the right one by hand.`,
    );
  }
  const document = parseDocument(readConfigText(file, 'business-invalid'));
  put(document, change);
  replaceFile(file, document.toString({ lineWidth: 0 }));
}

function put(document: Document, { kind, language, from, to }: VoiceChange): void {
  const path = ['voice', language];
  if (kind === 'words') add(document, [...path, 'words'], { from, to });
  else if (kind === 'never') add(document, [...path, 'never'], from);
  else set(document, [...path, kind], to);
}

/** A flow map, as JSON has it, takes only flow nodes. */
function set(document: Document, path: readonly string[], value: unknown): void {
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length);
    if (!isMap(document.getIn(above, true))) document.setIn(above, document.createNode({}));
  }
  document.setIn(path, document.createNode(value));
}

function add(document: Document, path: readonly string[], value: unknown): void {
  const list = document.getIn(path, true);
  if (isSeq(list)) list.add(document.createNode(value));
  else set(document, path, [value]);
}

function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    const handle = openSync(beside, 'wx', statSync(file).mode & 0o777);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    // What cannot be read again does not take the place of what can.
    loadBusinesses(beside);
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    if (cause instanceof TakkebrevError) throw cause;
    throw new TakkebrevError(
      'file-unreadable',
      `${file} cannot be written and is as it was: check that it and its folder may be written.`,
      { cause },
    );
  }
}
