/** The tables of all kinds. */
import { attackTable } from './attack';
import type { Tables } from './keys';
import { otherTables } from './others';

export const tables: Tables = { attack: attackTable, ...otherTables };
