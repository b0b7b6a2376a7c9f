import { fieldFaults } from '../../components/parts/field-faults';
import type { Database } from '../../storage/database';
import { findReadings } from '../../storage/find-readings';
import { clockDay } from './go';

/** The local day since which the views of a kind of page cannot be read, if there were better ones. */
export async function unreadSince(database: Database, pageKind: string): Promise<number | undefined> {
  const { today, readings } = await findReadings(database, clockDay());
  const faults = fieldFaults(readings, today);
  return faults.find((fault) => fault.pageKind === pageKind && fault.field === 'views')?.since;
}
