/**
 * Contract: a mail that calls itself a complaint, or whose writer says that they complain or are not
 * content, is one, however short it is; one that asks about complaints, or answers in an old complaint's
 * name, is none for that.
 */
import { expect, it } from 'vitest';
import { declaresComplaint } from '../../../src/read/declared.ts';
import { read } from '../../../src/read/read.ts';
import { messageOf } from '../write/case.ts';

it.each([
  { subject: 'Klage over cyklens bremser', text: 'Bremserne virker ikke.' },
  { subject: 'Klage: ordre 77123', text: 'Se venligst på det.' },
  { subject: 'Klagomål på madrassen', text: 'Den luktar.' },
  { subject: 'Complaint about the grout', text: 'It is cracking.' },
  { subject: 'Klage på lampen', text: 'Skjermen er knust.' },
  { subject: 'lampen', text: 'Nu må jeg klage. Skærmen er knust.' },
  { subject: 'Re: lamp', text: 'You have done nothing.\nThis is not acceptable.' },
  { subject: 'sofaen', text: 'Eg er misnøgd med sofaen.' },
  { subject: 'soffan', text: 'Jag är\nbesviken.' },
])('hears a complaint in $subject: $text', ({ subject, text }) => {
  expect(declaresComplaint(subject, text)).toBe(true);
  const context = { business: null, own: [], now: new Date('2026-11-18T10:00:00Z') };
  expect(read(messageOf({ subject, text }), context).kind).toBe('complaint');
});

it.each([
  { subject: 'Klage til nævn - hvordan?', text: 'Hvor mange klager får I om året?' },
  { subject: 'Klagomål, vem tar man det med?', text: 'Jag undrar bara.' },
  { subject: 'Re: Complaint about the grout', text: 'Thank you, all is well.' },
  { subject: 'Complaints handling in small firms', text: 'A course for you and your staff.' },
  { subject: 'Tak', text: 'Jeg er ikke skuffet. Jeg har intet at klage over.' },
  { subject: 'Reklamasjon og garanti', text: 'Kor lenge kan ein reklamere?' },
])('hears none in $subject: $text', ({ subject, text }) => {
  expect(declaresComplaint(subject, text)).toBe(false);
});
