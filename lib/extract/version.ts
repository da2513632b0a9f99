/**
 * Changes with every change of what is read, so that kept records know which code made them. In a file of its own, since
 * what keeps records needs the version without the extractor.
 */
export const EXTRACTOR_VERSION = '0.5.0';
