/** The little of Chromium's extension API that is used when driving the background from outside. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { last?: number } | undefined>>;
      set(values: object): Promise<void>;
    };
  };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: number[]): Promise<void>;
    setZoom(tabId: number, factor: number): Promise<void>;
    connect(
      tabId: number,
      info: { name: string },
    ): {
      disconnect(): void;
      onMessage: { addListener(listener: (news: { type: string; extraction?: unknown }) => void): void };
    };
  };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    onClicked: { dispatch(tab: object): void };
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  permissions: { request(permissions: { permissions: string[] }): Promise<boolean> };
  offscreen?: { createDocument?: unknown };
  runtime: { getManifest(): Record<string, unknown> };
};
