// Apart from the schemas: what only marks a page hears and tells without them.

/** Background → overlay, after a note or correction of this page's report changed somewhere else. */
export const KEPT_CHANGED = 'kept.changed';

/** Background → overlays, after the reader's own observations changed: ask `report.compare` again. */
export const OBSERVATIONS_CHANGED = 'observations.changed';

/** Background → the overlay of a frame: the page may say something else now; read it again. Answered with `true`. */
export const READ_AGAIN = 'page.read-again';

/** Overlay → panels: an overlay came into this tab, and a panel may connect now. No payload, no answer. */
export const OVERLAY_READY = 'overlay.ready';

/** The panel connects to the overlay of a tab under this port name. */
export const PANEL_PORT = 'pledgemark.panel';
