import { defineContentScript } from 'wxt/utils/define-content-script';
import { openSession } from '../../components/overlay/index.ts';

export default defineContentScript({
  // Never by address: the background brings it in where a report was found or the reader asked.
  registration: 'runtime',
  runAt: 'document_idle',
  world: 'ISOLATED',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // A second run in the same page ends the first one's signal.
    void openSession(document, { shadow: 'closed', signal });
  },
});
