import type { JSX, TargetedKeyboardEvent } from 'preact';

export interface TabChoice<T extends string> {
  id: T;
  label: string;
  /** Null where it is not known (yet). */
  count: number | null;
}

interface TabsProps<T extends string> {
  choices: readonly TabChoice<T>[];
  chosen: T;
  label: string;
  onChoose(id: T): void;
}

export const tabId = (id: string): string => `tab-${id}`;
export const tabPanelId = (id: string): string => `tab-panel-${id}`;

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ : one Tab stop, arrows move. */
export function Tabs<T extends string>({ choices, chosen, label, onChoose }: TabsProps<T>): JSX.Element {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = choices.findIndex((choice) => choice.id === chosen);
    const next = choices[(at + by + choices.length) % choices.length];
    if (!next) return;
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === chosen}
          aria-controls={tabPanelId(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {`${name} `}
          {count === null ? null : <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
