import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { inStaffLanguage } from '../../model/staff-texts.ts';
import { TakkebrevError } from '../../model/errors.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { PersonalRecord } from '../../model/privacy.ts';
import { exportLabels, type ExportLabels } from './labels.ts';
import { lettersOf, mailsOf, type Paper } from './papers.ts';

const everythingFile = 'everything.json';

/**
 * Writes what is stored of a person into a folder: `index.html` and, for whoever has no browser,
 * each mail and letter as a text; `everything.json` for programs. No name of a file comes from
 * a mail. Readable by their owner alone. Gives the files' names.
 * Throws `usage` where the folder holds something already, `file-unreadable` where it cannot be written.
 */
export function exportRecord(
  record: PersonalRecord,
  folder: string,
  language: LanguageCode,
): readonly string[] {
  const files = filesOf(record, inStaffLanguage(exportLabels, language), language);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0) {
      throw new TakkebrevError('usage', `${folder} is not empty: name a folder of its own.`);
    }
    for (const [name, text] of files) {
      writeFileSync(join(folder, name), text, { flag: 'wx', mode: 0o600 });
    }
  } catch (cause) {
    if (cause instanceof TakkebrevError) throw cause;
    throw new TakkebrevError(
      'file-unreadable',
      `${folder} cannot be written: name a folder where you may write.`,
      { cause },
    );
  }
  return [...files.keys()];
}

function filesOf(
  record: PersonalRecord,
  labels: ExportLabels,
  language: LanguageCode,
): ReadonlyMap<string, string> {
  const mails = mailsOf(record);
  const letters = lettersOf(record);
  const addresses = record.addresses.join(', ');
  const files = new Map<string, string>([
    ['index.html', page({ labels, language, addresses, mails, letters, everythingFile })],
    [everythingFile, everything(record)],
  ]);
  const put = (kind: string, papers: readonly Paper[]): void =>
    papers.forEach((paper, at) => {
      const number = String(at + 1).padStart(4, '0');
      files.set(`${kind}-${number}.txt`, plain(paper, labels));
    });
  put('mail', mails);
  put('letter', letters);
  return files;
}

const plain = ({ at, subject, text }: Paper, labels: ExportLabels): string =>
  `${at}\n${subject}\n\n${text ?? labels.noText}\n`;

const everything = ({ addresses, tables }: PersonalRecord): string =>
  `${JSON.stringify({ addresses, tables: Object.fromEntries(tables) }, bytesAsText, 2)}\n`;

const bytesAsText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;

/** Handlebars of its own: a partial of this page is nobody else's. */
const handlebars = Handlebars.create();
handlebars.registerPartial(
  'paper',
  `<article><h3>{{subject}}</h3><p><time datetime="{{at}}">{{at}}</time></p><pre>{{#if text}}{{text}}{{else}}{{labels.noText}}{{/if}}</pre></article>`,
);
const page = handlebars.compile(
  `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{labels.title}}</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
article { border-top: 1px solid #ccc; padding: .5rem 0 }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
time { color: #555 }
</style>
</head>
<body>
<main>
<h1>{{labels.title}}</h1>
<p>{{labels.of}}: {{addresses}}</p>
<h2>{{labels.mails}}</h2>
{{#each mails}}
{{> paper labels=../labels}}
{{else}}
<p>{{labels.none}}</p>
{{/each}}
<h2>{{labels.letters}}</h2>
{{#each letters}}
{{> paper labels=../labels}}
{{else}}
<p>{{labels.none}}</p>
{{/each}}
<p>{{labels.everything}} <a href="{{everythingFile}}">{{everythingFile}}</a>.</p>
</main>
</body>
</html>
`,
);
