/** What a template may print or walk through. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

/** One thing that a template can name, as `{{ note.quote }}`, with what it is in both languages. */
export interface Field<Source> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The group of fields that each of it has, where it is a list or a thing with fields of its own. */
  readonly holds?: 'report' | 'facts' | 'note' | 'followup' | 'target' | 'evidence' | 'group';
  /** It takes a while, or holds much: made when it is first asked for. */
  readonly late?: true;
  of(source: Source): TemplateValue;
}

/**
 * The object that stands in a template for a source: each field under its name, and nothing else. Most fields are made
 * at once, which costs less than to be able to make each later; `late` ones when they are first asked for.
 */
export function fieldsOf<Source>(fields: readonly Field<Source>[], source: Source): Record<string, TemplateValue> {
  const made: Record<string, TemplateValue> = {};
  for (const { name, of, late } of fields) {
    if (!late) {
      made[name] = of(source);
      continue;
    }
    const get = (): TemplateValue => {
      const value = of(source);
      Object.defineProperty(made, name, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(made, name, { enumerable: true, configurable: true, get });
  }
  return made;
}
