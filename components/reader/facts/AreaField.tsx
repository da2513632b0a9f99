import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Area } from '../../../lib/report/areas.ts';
import { ComboField } from '../../shared/ComboField.tsx';
import { useReaderWords } from '../words/index.ts';
import { areaMeant, areaPath, areasLike } from './area.ts';

/** What stands in the field, and the area that is meant by it. */
export interface ChosenArea {
  readonly written: string;
  readonly code: string | null;
}

interface AreaFieldProps {
  id: string;
  chosen: ChosenArea;
  describedBy: string | undefined;
  onChange(chosen: ChosenArea): void;
}

/** An area by its name; those that may be meant open under the field as it is typed. */
export function AreaField({ id, chosen, describedBy, onChange }: AreaFieldProps): JSX.Element {
  const { facts } = useReaderWords();
  const [offered, setOffered] = useState<readonly Area[]>([]);
  const take = ({ name, code }: Area): void => {
    setOffered([]);
    onChange({ written: name, code });
  };
  const type = (written: string): void => {
    setOffered(areasLike(written));
    onChange({ written, code: areaMeant(written)?.code ?? null });
  };
  return (
    <div class="tags-field">
      <ComboField<Area>
        id={id}
        value={chosen.written}
        hint={facts.areaHint}
        describedBy={describedBy}
        choices={offered}
        label={facts.areas}
        keyOf={({ code }) => code}
        onType={type}
        onTake={take}
        onClose={() => setOffered([])}
      >
        {({ name, code }) => (
          <>
            {name} <span class="aside">{areaPath(code)}</span>
          </>
        )}
      </ComboField>
    </div>
  );
}
