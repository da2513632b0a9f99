/**
 * A task of its own, so that input and painting come in between. Not a frame: a tab in the background has none. Not a
 * timer: there it would wait a second.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
