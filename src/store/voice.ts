import type { VoiceChoices } from '../model/voice.ts';
import type { GuardedDatabase } from './guarded.ts';

export class SqlVoiceChoices implements VoiceChoices {
  readonly #db: GuardedDatabase;

  constructor(db: GuardedDatabase) {
    this.#db = db;
  }

  async all(): Promise<ReadonlyMap<string, 'taken' | 'left'>> {
    return this.#db.ask(async (db) => {
      const rows = await db.selectFrom('voice_choice').select(['id', 'choice']).execute();
      return new Map(rows.map(({ id, choice }) => [id, choice]));
    });
  }

  async choose(id: string, choice: 'taken' | 'left', at: Date): Promise<void> {
    const values = { choice, chosen_at: at.toISOString() };
    await this.#db.ask(async (db) => {
      await db
        .insertInto('voice_choice')
        .values({ id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute();
    });
  }
}
