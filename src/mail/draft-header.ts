/** Marks a draft as ours, with its Message-ID: mail programs that give a saved draft a new one keep this. */
export const draftHeader = 'X-Takkebrev-Draft';
