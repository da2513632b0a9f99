/**
 * The browser's side of messaging, in one process: what is sent is heard by all listeners, as plain JSON, from the
 * sender that the test names. Import this before anything that imports the browser.
 */
type Listener = (...args: never[]) => unknown;

export interface FakeSender {
  id: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; url?: string };
}

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  fire = (...args: unknown[]): unknown[] => [...this.listeners].map((listener) => listener(...(args as never[])));
}

const overTheWire = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

export const OWN_ID = 'pledgemark-id';
const OWN_ORIGIN = `chrome-extension://${OWN_ID}/`;
export const panelSender: FakeSender = { id: OWN_ID, url: `${OWN_ORIGIN}sidepanel.html` };
export const pageSender: FakeSender = {
  id: OWN_ID,
  url: 'http://www.example.gov.cn/2025.html?utm_source=a#top',
  frameId: 0,
  tab: { id: 7 },
};

const CLOSED = 'Cannot access a chrome:// URL';

/** What the test sets, and what was done. */
export const fake = {
  /** Who sends messages. */
  sender: pageSender as FakeSender,
  /** Who connects to tabs. */
  connector: panelSender as FakeSender,
  window: new EventTarget(),
  onMessage: new FakeEvent(),
  onConnect: new FakeEvent(),
  onClicked: new FakeEvent(),
  onUpdated: new FakeEvent(),
  onInstalled: new FakeEvent(),
  onWindow: new FakeEvent(),
  /** Whether the browser has a window. */
  windowed: true,
  onStored: new FakeEvent(),
  onAlarm: new FakeEvent(),
  onGranted: new FakeEvent(),
  onNotificationClicked: new FakeEvent(),
  alarms: new Map<string, { when: number; periodInMinutes: number }>(),
  /** Permissions that the reader gave. */
  granted: new Set<string>(),
  notifications: new Map<string, { title: string; message: string }>(),
  opened: [] as string[],
  /** What stands in `storage.local`. */
  stored: {} as Record<string, unknown>,
  /** Nothing more can be stored. */
  full: false,
  /** Messages to tabs. */
  toTabs: [] as { tabId: number; message: unknown }[],
  tabs: [] as { id: number; url?: string }[],
  /** Calls of scripting, action and panel, in order. */
  calls: [] as string[],
  badges: new Map<number, string>(),
  titles: new Map<number, string>(),
  /** One isolated world for each tab's own page; a tab without one cannot be read. */
  worlds: new Map<number, Record<string, unknown>>(),
  /** What the browser answers when it is asked for an origin. */
  grants: true,
  onPermission: new FakeEvent(),
  /** Content scripts that were registered, by id. */
  registered: new Map<string, { id: string; matches: string[]; js: string[] }>(),
  /** Those of the frames in pages, by "tab/frame". */
  frames: new Map<string, Record<string, unknown>>(),
  /** Whether an overlay hears that it is to read again. */
  hearing: false,
  /** What Chrome says of such a tab. */
  refusal: CLOSED,
};

export function reset(): void {
  fake.sender = pageSender;
  fake.connector = panelSender;
  const {
    onMessage,
    onConnect,
    onClicked,
    onUpdated,
    onInstalled,
    onWindow,
    onStored,
    onAlarm,
    onGranted,
    onPermission,
    onNotificationClicked,
  } = fake;
  const events = [
    onMessage,
    onConnect,
    onClicked,
    onUpdated,
    onInstalled,
    onWindow,
    onStored,
    onAlarm,
    onGranted,
    onPermission,
    onNotificationClicked,
  ];
  for (const event of events) event.listeners.clear();
  for (const known of [fake.alarms, fake.granted, fake.notifications, fake.titles]) known.clear();
  fake.opened = [];
  fake.window = new EventTarget();
  fake.stored = {};
  fake.full = false;
  fake.toTabs = [];
  fake.tabs = [];
  fake.windowed = true;
  fake.calls = [];
  fake.badges.clear();
  fake.worlds.clear();
  fake.grants = true;
  fake.registered.clear();
  fake.frames.clear();
  fake.hearing = false;
  fake.refusal = CLOSED;
}

const unheard = () => new Error('Could not establish connection. Receiving end does not exist.');

function sendMessage(message: unknown): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  if (fake.onMessage.listeners.size === 0) reject(unheard());
  else {
    const kept = fake.onMessage.fire(overTheWire(message), fake.sender, (reply: unknown) =>
      resolve(overTheWire(reply)),
    );
    if (!kept.includes(true)) resolve(undefined);
  }
  return promise;
}

class FakePort {
  readonly onMessage = new FakeEvent();
  readonly onDisconnect = new FakeEvent();
  other: FakePort | null = null;
  readonly name: string;
  readonly sender: FakeSender | undefined;
  constructor(name: string, sender?: FakeSender) {
    this.name = name;
    this.sender = sender;
  }
  postMessage = (message: unknown): void => {
    const wire = overTheWire(message);
    queueMicrotask(() => this.other?.onMessage.fire(wire));
  };
  disconnect = (): void => {
    const { other } = this;
    this.other = null;
    if (!other) return;
    other.other = null;
    queueMicrotask(() => other.onDisconnect.fire(other));
  };
}

function connect(_tabId: number, { name }: { name: string }): FakePort {
  const mine = new FakePort(name);
  const theirs = new FakePort(name, fake.connector);
  mine.other = theirs;
  theirs.other = mine;
  const listened = fake.onConnect.listeners.size > 0;
  queueMicrotask(() => (listened ? fake.onConnect.fire(theirs) : theirs.disconnect()));
  return mine;
}

type Script = { id: string; matches: string[]; js: string[] };

interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

const placeName = (tabId: number, frameId: number): string => (frameId === 0 ? `${tabId}` : `${tabId}/${frameId}`);

function worldsOf({ tabId, frameIds = [0], allFrames }: Injection['target']): [number, Record<string, unknown>][] {
  const own = fake.worlds.get(tabId);
  if (!own) throw new Error(fake.refusal);
  const inFrames = [...fake.frames].flatMap(([key, world]): [number, Record<string, unknown>][] => {
    const [tab, frame] = key.split('/').map(Number);
    return tab === tabId && frame !== undefined ? [[frame, world]] : [];
  });
  const all: [number, Record<string, unknown>][] = [[0, own], ...inFrames];
  return allFrames ? all : all.filter(([frameId]) => frameIds.includes(frameId));
}

const notifications = {
  onClicked: Object.assign(fake.onNotificationClicked, {
    hasListener: (listener: Listener) => fake.onNotificationClicked.listeners.has(listener),
  }),
  create: async (id: string, { title, message }: { title: string; message: string }) =>
    void fake.notifications.set(id, { title, message }),
  clear: async (id: string) => fake.notifications.delete(id),
};

/** Runs the function with the document's own global object, as an isolated world has. */
async function executeScript({
  target,
  files,
  func,
  args = [],
}: Injection): Promise<{ frameId: number; result: unknown }[]> {
  return worldsOf(target).map(([frameId, world]) => {
    if (files) fake.calls.push(`run ${files.join()} in ${placeName(target.tabId, frameId)}`);
    if (!func) return { frameId, result: null };
    const inWorld = new Function('globalThis', 'document', 'args', `return (${func.toString()})(...args)`);
    return { frameId, result: inWorld(world, world.document ?? {}, args) };
  });
}

const namesOf = ({ tabId, frameIds = [0] }: Injection['target']): string =>
  frameIds.map((frameId) => placeName(tabId, frameId)).join();

export const fakeChrome = {
  runtime: {
    id: OWN_ID,
    getManifest: () => ({ icons: { '128': 'icon/128.png' } }),
    getURL: (path: string) => `${OWN_ORIGIN}${path.replace(/^\//, '')}`,
    onMessage: fake.onMessage,
    onConnect: fake.onConnect,
    onInstalled: fake.onInstalled,
    sendMessage,
  },
  i18n: { getUILanguage: () => navigator.language, getMessage: (name: string) => name },
  storage: {
    local: {
      onChanged: fake.onStored,
      get: async (key: string) => (key in fake.stored ? { [key]: overTheWire(fake.stored[key]) } : {}),
      set: async (items: Record<string, unknown>) => {
        if (fake.full) throw new Error('QUOTA_BYTES quota exceeded');
        const changes = Object.entries(items).map(([key, newValue]) => [
          key,
          { newValue: overTheWire(newValue), oldValue: overTheWire(fake.stored[key]) },
        ]);
        Object.assign(fake.stored, overTheWire(items));
        fake.onStored.fire(Object.fromEntries(changes));
      },
    },
  },
  windows: { onCreated: fake.onWindow },
  tabs: {
    connect,
    create: async ({ url }: { url: string }) => {
      if (!fake.windowed) throw new Error('No current window');
      fake.opened.push(url);
    },
    query: async () => fake.tabs,
    onUpdated: fake.onUpdated,
    sendMessage: async (tabId: number, message: unknown) => {
      fake.toTabs.push({ tabId, message: overTheWire(message) });
      if (fake.hearing) return true;
      throw unheard();
    },
  },
  alarms: {
    onAlarm: fake.onAlarm,
    get: async (name: string) => fake.alarms.get(name),
    clear: async (name: string) => fake.alarms.delete(name),
    create: async (name: string, alarm: { when: number; periodInMinutes: number }) => void fake.alarms.set(name, alarm),
  },
  /** There only once it is allowed, as in the browsers. */
  get notifications() {
    return fake.granted.has('notifications') ? notifications : undefined;
  },
  scripting: {
    executeScript,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => fake.registered.get(id) ?? []),
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (fake.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) fake.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) fake.registered.delete(id);
    },
    insertCSS: async ({ target }: Injection) => void fake.calls.push(`style in ${namesOf(target)}`),
    removeCSS: async ({ target }: Injection) => void fake.calls.push(`no style in ${namesOf(target)}`),
  },
  permissions: {
    onAdded: fake.onGranted,
    onRemoved: fake.onPermission,
    contains: async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
      [...permissions, ...origins].every((one) => fake.granted.has(one)),
    request: async ({ origins }: { origins: string[] }) => {
      if (fake.grants) for (const origin of origins) fake.granted.add(origin);
      return fake.grants;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) fake.granted.delete(origin);
      fake.onPermission.fire();
      return true;
    },
  },
  action: {
    onClicked: fake.onClicked,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void fake.titles.set(tabId, title),
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void fake.badges.set(tabId, text),
  },
  sidePanel: {
    open: async ({ windowId }: { windowId: number }) => void fake.calls.push(`panel in window ${windowId}`),
  },
};

type EventArguments = Parameters<EventTarget['addEventListener']>;

/** The page's window shows again, as after the back button; `persisted` where the browser had kept the page whole. */
export const showAgain = (persisted: boolean): boolean =>
  fake.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

// A real browser has a window of its own.
const windowEvents =
  'document' in globalThis
    ? {}
    : {
        addEventListener: (...args: EventArguments) => fake.window.addEventListener(...args),
        removeEventListener: (...args: EventArguments) => fake.window.removeEventListener(...args),
      };

Object.assign(globalThis, { chrome: fakeChrome, ...windowEvents });
