/** Counts of one measure: F1 takes all three, a share only the first two. */
export interface Count {
  readonly right: number;
  readonly missed: number;
  /** Found where there was nothing to find. */
  readonly wrong: number;
}

interface MeasureForm {
  readonly name: string;
  readonly by: 'share' | 'F1';
  /** What the figure says, for the reader of the table. */
  readonly tells: string;
}

/** In the order of the tables. */
export const measures = {
  complaint: {
    name: 'complaint F1',
    by: 'F1',
    tells: 'is it a complaint or not',
  },
  notMissed: {
    name: 'complaints not missed',
    by: 'share',
    tells: 'complaints that are read as one, or about which a person is asked',
  },
  doubtful: {
    name: 'doubtful',
    by: 'share',
    tells: 'mails about which a person is asked; fewer is less work',
  },
  kind: { name: 'kind of 14', by: 'share', tells: 'complaint, question, newsletter and so on' },
  language: {
    name: 'language',
    by: 'share',
    tells: 'of five; bokmål and nynorsk are told apart',
  },
  greeting: {
    name: 'greeting',
    by: 'share',
    tells: 'the name to greet, or nobody where no name is known',
  },
  passage: {
    name: 'right passage first',
    by: 'share',
    tells: 'the passage put first states a problem of the mail',
  },
  passage3: {
    name: 'right passage in the first three',
    by: 'share',
    tells: 'one of the first three does',
  },
  everyIssue: {
    name: 'every issue',
    by: 'share',
    tells: 'of all problems in all complaints, those that were found',
  },
  type: {
    name: 'type',
    by: 'share',
    tells: 'what sort of problem the first passage states, of 21',
  },
  consequence: {
    name: 'consequence',
    by: 'share',
    tells: 'what it meant for the customer, where the mail says so',
  },
  wants: { name: 'wants F1', by: 'F1', tells: 'what the customer asks for' },
  orders: { name: 'orders F1', by: 'F1', tells: 'order, invoice and customer numbers' },
  amounts: { name: 'amounts F1', by: 'F1', tells: 'sums of money' },
  dates: { name: 'dates recall', by: 'share', tells: 'days and times that matter to the case' },
  people: { name: 'people recall', by: 'share', tells: 'people that matter to the case' },
  products: { name: 'products recall', by: 'share', tells: 'what was bought or booked' },
  places: { name: 'places recall', by: 'share', tells: 'towns, streets, shops' },
  repeat: { name: 'repeat F1', by: 'F1', tells: 'it happened, or the customer wrote, before' },
  aboutStaff: { name: 'about staff F1', by: 'F1', tells: 'the complaint is about a colleague' },
  unreasonable: { name: 'unreasonable F1', by: 'F1', tells: 'more is asked than can be right' },
  tone: { name: 'tone', by: 'share', tells: 'calm, angry, sarcastic and so on, of seven' },
  fault: { name: 'fault', by: 'share', tells: 'whose doing it is, of four' },
} as const satisfies Record<string, MeasureForm>;

export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as Measure[];

/** The figure, 0..1; null where there was nothing to measure. */
export function figure(measure: Measure, count: Count | undefined): number | null {
  if (count === undefined) return null;
  const { right, missed, wrong } = count;
  const harm = measures[measure].by === 'F1' ? wrong : 0;
  if (right + missed + harm === 0) return null;
  return measures[measure].by === 'F1'
    ? (2 * right) / (2 * right + missed + harm)
    : right / (right + missed);
}
