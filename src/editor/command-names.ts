/** Names of commands that others lead to, apart from their code, which is read when the first of them is run. */
export const commitCommand = 'migraineJournal.commitDiary';
export const resolveCommand = 'migraineJournal.resolveConflict';
