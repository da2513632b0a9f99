/** Set in the isolated world of a page's content scripts by the background, where the reader asked for this page. */
export const ASKED_FLAG = '__pledgemarkAsked';

/** Whether the reader asked for this page to be read, whatever it is. May turn true while the page is being read. */
export const askedByReader = (): boolean => Reflect.get(globalThis, ASKED_FLAG) === true;

/** The reader asked for the document that stood here before. */
export const forgetAsked = (): void => void Reflect.deleteProperty(globalThis, ASKED_FLAG);

/** Set there by whoever looked at the document first: the address (without a mere fragment) under which it was looked at. */
export const LOOKED_FLAG = '__pledgemarkLooked';
/** Set there for the detector: the document was looked at before, under another address. */
export const MOVED_FLAG = '__pledgemarkMoved';
/** Set there by the detector: what ends its watch over the document. */
export const WATCH_FLAG = '__pledgemarkWatch';
