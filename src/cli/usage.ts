/** A call that cannot be carried out as it stands: what is wrong and what would be right; exit code 2. */
export class UsageError extends Error {}
