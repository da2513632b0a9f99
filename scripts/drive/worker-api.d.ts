/** The little of Chromium's extension API that is used when driving the background from outside. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    connect(
      tabId: number,
      info: { name: string },
    ): {
      disconnect(): void;
      onMessage: { addListener(listener: (news: { type: string; extraction?: unknown }) => void): void };
    };
  };
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    onClicked: { dispatch(tab: object): void };
  };
  runtime: { getManifest(): Record<string, unknown> };
};
