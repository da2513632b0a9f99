import type { AreaTable } from '../indicators/index.ts';
import { areaByCode, NATION, parentsOf } from '../report/areas.ts';

/** The report room's areas, as the dataset asks for them. */
export const areas: AreaTable = {
  name: (code) => areaByCode(code)?.name ?? null,
  parents: (code) => (code === NATION.code ? [] : [...parentsOf(code).map((area) => area.code), NATION.code]),
};
