import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children?: ComponentChildren;
  /** Shown before the words; alone where `label` is given. */
  icon?: IconName;
  /** The name of a button without words; also its tooltip. */
  label?: string;
  tone?: 'primary' | 'quiet' | 'danger';
  disabled?: boolean;
  tabIndex?: number;
  expanded?: boolean;
  pressed?: boolean;
  inputRef?: Ref<HTMLButtonElement>;
  onPress(): void;
}

const classOf = ({ tone, label }: ButtonProps): string =>
  ['button', tone === 'danger' ? 'quiet danger' : tone, label === undefined ? '' : 'icon-only']
    .filter(Boolean)
    .join(' ');

/** A push button; never submits a form. */
export function Button(props: ButtonProps): JSX.Element {
  const { children, icon, label, disabled = false, tabIndex, expanded, pressed, inputRef = null, onPress } = props;
  return (
    <button
      type="button"
      class={classOf(props)}
      disabled={disabled}
      tabIndex={tabIndex}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      ref={inputRef}
      onClick={onPress}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}
