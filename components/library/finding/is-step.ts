const TYPED = ['text', 'from', 'to'] as const;

type Typed = { readonly [K in (typeof TYPED)[number]]?: string };

/**
 * Whether "back" is to lead to the view before a change. Each choice is a step; what is typed is one from its first
 * letter to the last, and one when it is taken away.
 */
export const isStep = (before: Typed, change: Typed): boolean =>
  TYPED.every((name) => !before[name] || !change[name] || before[name] === change[name]);
