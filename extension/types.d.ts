// Shapes that the parts of the extension exchange.

/** What leaves a tab: something read, with when and where. */
export interface Envelope {
  source: string;
  captured_at: string;
  page_url: string;
  locale: string;
  kind: "orders" | "order" | "tracking" | "refunds" | "product" | "unknown";
  raw: { api: string; ret?: string[]; data?: object; shape?: unknown };
}

/** From a content script to the worker. */
export type FromTab =
  | { type: "capture"; envelope: Envelope; count: number; orders: string[] }
  | { type: "trouble"; api: string; code: string; meaning: Meaning; page_url: string }
  | { type: "verdicts"; orders: string[] }
  | { type: "open"; page: string }
  | { type: "handover" }
  | { type: "handed"; results: Handed[] };

/** From the popup to the worker. */
export type FromPopup =
  | { type: "state" }
  | { type: "pair"; address: string; code: string; name: string }
  | { type: "unpair" }
  | { type: "send" }
  | { type: "forget" }
  | { type: "file" }
  | { type: "badges"; shown: boolean }
  | { type: "picture"; order: string; page_url: string };

export type Meaning = "login" | "human" | "busy" | "expired" | "refused" | "empty";

/** What Doorstep answered to something handed over through its own page. */
export interface Handed {
  id: string;
  status: number;
  body: string;
}

/** What Doorstep says of an order. */
export interface Verdict {
  order: string;
  says: string;
  urgency: string;
  act_by: string | null;
  parcels: number;
  page: string;
}

export interface Pairing {
  /** `http://127.0.0.1:3667` */
  origin: string;
  token: string;
  name: string;
  paired_at: string;
  /** Set once Doorstep refuses the token. */
  ended?: boolean;
}

/** Something that waits to be sent; its body is kept apart. */
export interface Waiting {
  id: string;
  at: string;
  kind: string;
  count: number;
  size: number;
  digest: string;
  /** Where it goes, below the origin. */
  path: string;
  media_type: string;
}

/** A line of what happened lately. */
export interface Line {
  at: string;
  kind: string;
  count: number;
  /** `waiting`, `sent`, `refused`, or a trouble's meaning. */
  state: string;
  /** In a few words. */
  told: string;
}

export interface State {
  pairing: Omit<Pairing, "token"> | undefined;
  waiting: Waiting[];
  dropped: number;
  lines: Line[];
  /** What kept the last sending from being done. */
  error: string | undefined;
  badges: boolean;
}

export interface Collecting {
  running: boolean;
  pages: number;
  ended: string | undefined;
}

/** What the queue needs of `chrome.storage.local`. */
export interface Storage {
  get(keys: string | string[] | null): Promise<Record<string, any>>;
  set(items: Record<string, any>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
