/** The little of Chromium's extension API that is used when driving the background from outside. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { last?: number } | undefined>>;
      set(values: object): Promise<void>;
    };
  };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    getCurrent(): Promise<{ id?: number } | undefined>;
    setZoom(tabId: number, factor: number): Promise<void>;
    connect(
      tabId: number,
      info: { name: string },
    ): {
      disconnect(): void;
      onDisconnect: { addListener(listener: () => void): void };
      onMessage: { addListener(listener: (news: { type: string; extraction?: unknown }) => void): void };
    };
  };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    getRegisteredContentScripts(): Promise<unknown[]>;
  };
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    onClicked: { dispatch(tab: object): void };
  };
  permissions: {
    request(permissions: { permissions: string[] }): Promise<boolean>;
    contains(permissions: { permissions: string[] }): Promise<boolean>;
  };
  offscreen?: { createDocument?: unknown };
  alarms: {
    onAlarm: { dispatch(alarm: { name: string }): void };
    getAll(): Promise<{ name: string }[]>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClicked: { dispatch(id: string): void };
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  };
  runtime: { getManifest(): Record<string, unknown> };
};
