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
  of(source: Source): TemplateValue;
}

/**
 * The object that stands in a template for a source: each field under its name, and nothing else. A field is made when
 * it is first asked for, since a template uses few of them, and some (deep links) take a while.
 */
export function fieldsOf<Source>(fields: readonly Field<Source>[], source: Source): Record<string, TemplateValue> {
  const made: Record<string, TemplateValue> = {};
  for (const { name, of } of fields) {
    const get = (): TemplateValue => {
      const value = of(source);
      Object.defineProperty(made, name, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(made, name, { enumerable: true, configurable: true, get });
  }
  return made;
}
