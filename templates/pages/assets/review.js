/*
 * What makes the review page livelier than its forms: the letter's marks, the slots' fields, what each
 * sentence stands on, a copy of what is being typed, seconds, shortcuts. Without it every act works.
 */

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const letter = one('#text');
const editable = letter !== null && one('#mirror') !== null;

/** Makes an element; text is always text. */
function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const timeOf = (at) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(at);

// What was just done is said once, not at every reload.
const here = new URL(location.href);
if (here.searchParams.has('said')) {
  here.searchParams.delete('said');
  history.replaceState(null, '', here);
}

// On a narrow screen the tabs scroll: the one that is chosen is to be seen.
one('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

// --- The letter and its mirror ---

const sentences = all('[data-sentence]').map((element) => ({
  element,
  text: element.dataset.sentence,
  spans: element.dataset.spans
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => span.split('-').map(Number)),
}));
let litSentence = null;

/** Where each of takkebrev's sentences stands in the letter now; those a person changed are gone. */
function placesOfSentences(text) {
  let from = 0;
  return sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence.text, from);
    if (start < 0) return [];
    from = start + sentence.text.length;
    return [{ start, end: from, sentence }];
  });
}

/** The findings whose words still stand where the check saw them. */
const placesOfFindings = (text) =>
  all('[data-finding]')
    .map(({ dataset }) => ({
      start: Number(dataset.start),
      end: Number(dataset.end),
      kind: dataset.severity,
      excerpt: dataset.excerpt,
    }))
    .filter(({ start, end, excerpt }) => end > start && text.slice(start, end) === excerpt);

const placesOfBlanks = (text) =>
  all('input[name=placeholder]').flatMap(({ value }) => {
    const start = text.indexOf(value);
    return start < 0 ? [] : [{ start, end: start + value.length, kind: 'blank' }];
  });

function drawMirror() {
  const text = letter.value;
  const marks = [...placesOfBlanks(text), ...placesOfFindings(text)];
  const placed = placesOfSentences(text);
  const bounds = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...placed]) bounds.add(start).add(end);
  const order = [...bounds].toSorted((a, b) => a - b);
  const pieces = order.slice(0, -1).map((start, index) => {
    const end = order[index + 1];
    const over = ({ start: from, end: to }) => from <= start && to >= end;
    const piece = make('span', text.slice(start, end));
    piece.classList.add(...marks.filter(over).map(({ kind }) => kind));
    const place = placed.find(over);
    if (place !== undefined) {
      piece.sentence = place.sentence;
      piece.classList.toggle('lit', place.sentence === litSentence);
    }
    return piece;
  });
  // A last line that is empty has no height of its own.
  one('#mirror').replaceChildren(...pieces, make('span', '\u200b'));
}

/** Shows what a sentence stands on: its words in the mail, and in words below the letter. */
function light(sentence) {
  if (sentence === litSentence) return;
  litSentence = sentence;
  for (const segment of all('#mail-text .seg')) {
    const [start, end] = [Number(segment.dataset.start), Number(segment.dataset.end)];
    const lit = (sentence?.spans ?? []).some(([from, to]) => from <= start && to >= end);
    segment.classList.toggle('lit', lit);
  }
  for (const piece of one('#mirror')?.children ?? [])
    piece.classList.toggle('lit', sentence !== null && piece.sentence === sentence);
  const strip = one('#stands-on');
  if (strip === null) return;
  if (sentence === null) strip.textContent = strip.dataset.hint;
  else strip.replaceChildren(...one('p', sentence.element).cloneNode(true).childNodes);
}

/** The sentence under a point of the screen: the mirror knows, the field does not. */
function sentenceAt(x, y) {
  for (const piece of one('#mirror').children)
    for (const box of piece.getClientRects())
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        return piece.sentence ?? null;
  return null;
}

function sentenceAtCaret() {
  const place = placesOfSentences(letter.value).find(
    ({ start, end }) => start <= letter.selectionStart && letter.selectionStart <= end,
  );
  return place?.sentence ?? null;
}

// --- The slots' fields: what is written there stands in the letter at once ---

function fillSlots() {
  for (const field of all('.slot-field')) {
    const link = {
      words: field.dataset.placeholder,
      at: letter.value.indexOf(field.dataset.placeholder),
    };
    field.link = link;
    field.addEventListener('input', () => {
      const place = nearest(letter.value, link.words, link.at);
      // Changed in the letter by hand since: the letter counts.
      if (place < 0) return;
      const words = field.value.trim() === '' ? field.dataset.placeholder : field.value.trim();
      letter.setRangeText(words, place, place + link.words.length, 'preserve');
      link.words = words;
      link.at = place;
      letter.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

/** Where `words` stand in `text`, as near to `at` as may be; -1 where they do not. */
function nearest(text, words, at) {
  let best = -1;
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1))
    if (best < 0 || Math.abs(place - at) < Math.abs(best - at)) best = place;
  return best;
}

// --- A copy of what is being typed, kept in this browser until it is saved ---

const keyOf = (id) => `takkebrev:text:${id}`;
const kept = (id) => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
  } catch {
    return null;
  }
};
let keeps = true;
const drop = (id) => localStorage.removeItem(keyOf(id));

function keep() {
  const { case: id, version } = letter.dataset;
  const slots = all('.slot-field').map(({ value, link }) => ({ value, ...link }));
  try {
    localStorage.setItem(
      keyOf(id),
      JSON.stringify({ version, text: letter.value, slots, at: Date.now() }),
    );
  } catch {
    // This browser keeps nothing: then only what is saved is kept.
    keeps = false;
  }
}

function putIn(copy) {
  letter.value = copy.text;
  all('.slot-field').forEach((field, index) => {
    const slot = copy.slots[index];
    // A slot that is filled in has no field any more; then the fields are others.
    if (slot === undefined || !letter.value.includes(slot.words)) return;
    field.value = slot.value;
    Object.assign(field.link, { words: slot.words, at: slot.at });
  });
  letter.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts back what was typed and not saved, and says so; on a changed letter it is only offered. */
function restore() {
  const { case: id, version } = letter.dataset;
  const copy = kept(id);
  const box = one('#restored');
  if (copy === null || box === null) return;
  const known = [letter.defaultValue, ...all('[data-edition]').map((text) => text.textContent)];
  if (known.includes(copy.text)) return drop(id);
  const same = copy.version === version;
  const words = same ? box.dataset.restored : box.dataset.older;
  const away = make('button', box.dataset.throwAway, { type: 'button' });
  away.addEventListener('click', () => {
    drop(id);
    location.reload();
  });
  const use = make('button', box.dataset.putIn, { type: 'button' });
  use.addEventListener('click', () => {
    putIn(copy);
    box.replaceChildren();
    letter.focus();
  });
  const buttons = make('div', '', { class: 'row' });
  buttons.append(...(same ? [] : [use]), away);
  const earlier = make('div', copy.text, { class: 'letter-text' });
  box.replaceChildren(
    make('p', words.replace('{when}', timeOf(copy.at))),
    ...(same ? [] : [earlier]),
    buttons,
  );
  if (same) putIn(copy);
}

if (editable) {
  fillSlots();
  restore();
  drawMirror();
  let frame = 0;
  letter.addEventListener('input', () => {
    keep();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawMirror);
  });
  letter.addEventListener('mousemove', (event) => light(sentenceAt(event.clientX, event.clientY)));
  letter.addEventListener('mouseleave', () => light(null));
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === letter) light(sentenceAtCaret());
  });
  document.addEventListener('htmx:after:swap', drawMirror);
}
for (const sentence of sentences)
  for (const event of ['mouseenter', 'focusin'])
    sentence.element.addEventListener(event, () => light(sentence));
one('#evidence')?.addEventListener('mouseleave', () => light(null));
for (const link of all('[data-drop]'))
  link.addEventListener('click', () => drop(link.dataset.drop));
one('[data-forget]')?.addEventListener('submit', () => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(keyOf(''))) localStorage.removeItem(key);
});

// A finding's words are shown where they stand.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-show]');
  if (!button) return;
  const { start, end } = button.closest('[data-finding]').dataset;
  letter.focus();
  letter.setSelectionRange(Number(start), Number(end));
});

// --- Words marked in the mail: "this is the problem" ---

const useMarked = one('#use-marked');
if (useMarked !== null)
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (selection === null || document.activeElement === useMarked) return;
    const inside = all('#mail-text, #mail-subject').some(
      (text) => text.contains(selection.anchorNode) && text.contains(selection.focusNode),
    );
    const words = inside ? wordsOf(selection.getRangeAt(0)) : '';
    useMarked.value = words;
    useMarked.disabled = words.length < 3;
  });

/** What was marked, without the labels that stand among the mail's words. */
function wordsOf(range) {
  const piece = range.cloneContents();
  for (const label of all('.mark-label', piece)) label.remove();
  return piece.textContent.trim();
}

// --- Seconds until a letter leaves ---

function count() {
  for (const element of all('[data-countdown]')) {
    element.until ??= Date.now() + Number(element.dataset.countdown) * 1000;
    const seconds = Math.max(0, Math.ceil((element.until - Date.now()) / 1000));
    const { text, done } = element.dataset;
    const words = seconds === 0 && done ? done : text.replace('{seconds}', seconds);
    if (element.textContent !== words) element.textContent = words;
  }
}
if (one('#standing, #leaving') !== null) setInterval(count, 250);
document.addEventListener('htmx:after:swap', () => {
  for (const element of all('[data-countdown]')) element.until = undefined;
  count();
});

// --- No session, no server: the text is kept, and the page says so ---

const alarm = one('#alarm');
document.addEventListener('htmx:after:request', ({ detail: { ctx } }) => {
  const status = ctx.response?.raw?.status ?? ctx.response?.status;
  if (status === 401 || status === 403) {
    // The page itself, after the login: what was typed is put back there.
    const login = `/login?next=${encodeURIComponent(location.pathname)}`;
    const link = make('a', alarm.dataset.logIn, { href: login });
    if (!keeps) link.target = '_blank';
    alarm.replaceChildren(make('span', `${alarm.dataset.loggedOut} `), link);
  } else if (status !== undefined && status < 400) alarm.replaceChildren();
});
document.addEventListener('htmx:error', ({ detail: { ctx } }) => {
  if (ctx?.response === undefined || ctx.response === null)
    alarm.textContent = alarm.dataset.offline;
});

// One press is one act, however often it is pressed while the answer is on its way.
document.addEventListener('submit', (event) => {
  if (event.target.method === 'dialog') return;
  if (event.target.isSent) event.preventDefault();
  event.target.isSent = true;
});
window.addEventListener('pageshow', () => {
  for (const form of document.forms) form.isSent = false;
});

// --- Shortcuts: single keys, never while somebody writes ---

const offKey = 'takkebrev:keys-off';
const keysUse = one('#keys-use');
if (keysUse !== null) {
  keysUse.checked = localStorage.getItem(offKey) === null;
  keysUse.addEventListener('change', () => {
    if (keysUse.checked) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, '1');
  });
}
const help = one('#help');
one('#help-open')?.addEventListener('click', () => help.showModal());

/** Moves the focus along the queue's letters, or along the letter's sentences. */
function step(by) {
  const evidence = one('#evidence');
  const lines = all(evidence === null ? '.line-link, .stop' : '.line-link');
  const stops = lines.length > 0 ? lines : all('.sentence > summary');
  if (evidence !== null) evidence.open = true;
  const here = stops.indexOf(document.activeElement);
  const next = here < 0 ? (by > 0 ? 0 : stops.length - 1) : here + by;
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}

/** Asks before a key sends a letter: a click is meant, a key may have slipped. */
async function approve() {
  const button = one('#approve');
  const asked = one('#confirm');
  if (button === null || button.disabled || asked === null) return;
  asked.returnValue = '';
  asked.showModal();
  await new Promise((resolve) => asked.addEventListener('close', resolve, { once: true }));
  if (asked.returnValue === 'yes') button.form.requestSubmit(button);
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  e: () => letter?.focus(),
  a: () => void approve(),
  u: () => one('#undo')?.focus(),
  '?': () => help?.showModal(),
};
document.addEventListener('keydown', (event) => {
  const writing = event.target.closest?.('input, textarea, select, dialog, [contenteditable]');
  if (writing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const act = keys[event.key];
  if (act === undefined || localStorage.getItem(offKey) !== null) return;
  event.preventDefault();
  act();
});
