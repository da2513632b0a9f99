export { makeEngine } from './engine.ts';
export type { TemplateFault } from './fault.ts';
export { type FieldGroup, fieldGroups } from './field-groups.ts';
export { liquidFilters } from './liquid-filters.ts';
export { liquidTags } from './liquid-tags.ts';
export { ownFilters } from './own-filters.ts';
export { type ExportTemplate, readyTemplatesIn } from './ready/index.ts';
export {
  distinctFiles,
  type ReadyTemplate,
  type RenderedFile,
  readTemplate,
  renderAll,
  renderReport,
  renderWhole,
  reportSteps,
  wholeSteps,
} from './render.ts';
export type { Steps } from './steps.ts';
