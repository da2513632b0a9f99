import type { ComponentChild, JSX } from 'preact';
import { useUniqueId } from './uniqueId.ts';

interface FieldProps {
  label: string;
  /** The label is only read out, where the field's place says what it is. */
  quiet?: boolean;
  /** Makes the field itself; its id ties the label to it. */
  children(id: string): ComponentChild;
}

/** A form field under its label. */
export function Field({ label, quiet = false, children }: FieldProps): JSX.Element {
  const id = useUniqueId('field');
  return (
    <div class="field">
      <label class={quiet ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
