/**
 * Contract: a name that a person changed in the greeting of what was sent is remembered for that
 * customer's address and greets them in their next letter, unless somebody else writes from there; a
 * greeting that nobody changed, or that names nobody, changes nothing.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/model/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { greetedAs, nameGreeted } from '../../../src/read/greeted.ts';
import { keepGreeting } from '../../../src/work/greeting.ts';
import { pastOfCase } from '../../../src/work/past.ts';
import { goodLetter, layOnDesk, now } from './on-the-desk.ts';

describe('the name a letter greets', () => {
  it.each([
    ['Kære Lone\n\nTak.', 'Lone'],
    ['Kære Lone Marie,\n\nTak.', 'Lone Marie'],
    ['Hej kære Anne og Per!\nTak.', 'Anne og Per'],
    ['Dear Mr Ormsby,\n\nThank you.', 'Mr Ormsby'],
    ['Dear Mrs. O’Neil,\n\nThank you.', 'Mrs. O’Neil'],
    ['Bästa Åsa\nTack.', 'Åsa'],
  ])('in %j is %j', (letter, name) => {
    expect(nameGreeted(letter)).toBe(name);
  });

  it.each([
    '',
    'Hej',
    'Kære kunde\n\nTak.',
    'Dear Customer,\n\nThank you.',
    'Kære Lone, tak fordi du skrev.',
    'Lone fik en ny lampe i går.',
    'Hej igen Lone\n\nTak.',
    'Moin Lone\n\nTak.',
  ])('in %j is none', (letter) => {
    expect(nameGreeted(letter)).toBeNull();
  });
});

describe('what was sent', () => {
  let store: Store;
  let id: number;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    id = await layOnDesk(store, 1);
  });
  afterEach(() => store.close());

  const address = 'lone1@kunde.example';
  const send = (text: string): Promise<void> =>
    keepGreeting({ case: id, customer: address, text, sentAt: now }, store);
  const greeting = async (): Promise<string | null> => {
    const one = await store.desk.read(id);
    if (one === null) return null;
    return greetedAs(one.reading, (await pastOfCase(one, store)).greeted).customer.greeting;
  };

  it('as it was drafted changes nothing', async () => {
    await send(goodLetter);
    expect(await store.greetings.of(address)).toBeNull();
    expect(await greeting()).toBe('Lone');
  });

  it('with another name greets the customer so from then on', async () => {
    await send(goodLetter.replace('Kære Lone', 'Kære fru Bak'));
    expect(await store.greetings.of(address)).toBeNull();
    await send(goodLetter.replace('Kære Lone', 'Kære Lone Marie'));
    expect(await greeting()).toBe('Lone Marie');
  });

  it('keeps what the rules had read, however often the greeting is changed', async () => {
    await send(goodLetter.replace('Kære Lone', 'Kære Lone Marie'));
    expect(await store.greetings.of(address)).toEqual({ readAs: 'Lone', greetedAs: 'Lone Marie' });
  });

  it('greets nobody else who writes from there', async () => {
    await send(goodLetter.replace('Kære Lone', 'Kære Lone Marie'));
    const one = await store.desk.read(id);
    if (one === null) throw new Error('no case');
    const customer = { ...one.reading.customer, greeting: 'Jens' };
    const known = await store.greetings.of(address);
    expect(greetedAs({ ...one.reading, customer }, known).customer.greeting).toBe('Jens');
    const nameless = { ...customer, greeting: null };
    expect(greetedAs({ ...one.reading, customer: nameless }, known).customer.greeting).toBe(
      'Lone Marie',
    );
  });
});
