// What waits to be sent. It lives in the browser's storage, so it outlasts the worker, the browser and a Doorstep that is not
// running; it is bounded, and the oldest goes first when it is full.
/** @typedef {import("../types").Waiting} Waiting */

/** Things that can wait, and their size together: half of what a browser gives an extension. */
export const MOST = 300;
export const ROOM = 5_000_000;
/** Digests of what was delivered lately, so that the same page opened again is not sent again. */
const REMEMBERED = 300;

const body = (/** @type {string} */ id) => `body:${id}`;

export class Queue {
  /** @type {import("../types").Storage} */
  #storage;
  /** Changes are made one after the other. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** @param {import("../types").Storage} storage */
  constructor(storage) {
    this.#storage = storage;
  }

  /**
   * @template T
   * @param {() => Promise<T>} change
   * @returns {Promise<T>}
   */
  #alone(change) {
    const done = this.#last.then(change);
    this.#last = done.catch(() => {});
    return done;
  }

  /** What waits, the oldest first. @returns {Promise<Waiting[]>} */
  async waiting() {
    return (await this.#storage.get("waiting")).waiting ?? [];
  }

  /** How many were thrown away for want of room. @returns {Promise<number>} */
  async dropped() {
    return (await this.#storage.get("dropped")).dropped ?? 0;
  }

  /**
   * Adds something, unless the same waits or was delivered lately.
   * @param {Omit<Waiting, "id" | "size">} about
   * @param {string} content
   * @returns {Promise<boolean>} whether it was added
   */
  add(about, content) {
    return this.#alone(async () => {
      const kept = await this.#storage.get(["waiting", "delivered", "dropped"]);
      /** @type {Waiting[]} */
      let waiting = kept.waiting ?? [];
      if ((kept.delivered ?? []).includes(about.digest) || waiting.some((one) => one.digest === about.digest)) return false;
      const one = { ...about, id: crypto.randomUUID(), size: content.length };
      if (one.size > ROOM) return false;
      waiting = [...waiting, one];
      const gone = [];
      let size = waiting.reduce((sum, each) => sum + each.size, 0);
      while (waiting.length > MOST || size > ROOM) {
        const oldest = waiting.shift();
        if (!oldest) break;
        size -= oldest.size;
        gone.push(body(oldest.id));
      }
      if (gone.length) await this.#storage.remove(gone);
      await this.#storage.set({ [body(one.id)]: content, waiting, dropped: (kept.dropped ?? 0) + gone.length });
      return true;
    });
  }

  /** @param {string} id @returns {Promise<string | undefined>} */
  async content(id) {
    return (await this.#storage.get(body(id)))[body(id)];
  }

  /**
   * Takes something out.
   * @param {string} id
   * @param {boolean} delivered whether it arrived
   */
  remove(id, delivered) {
    return this.#alone(async () => {
      const kept = await this.#storage.get(["waiting", "delivered"]);
      /** @type {Waiting[]} */
      const waiting = kept.waiting ?? [];
      const one = waiting.find((each) => each.id === id);
      const known = delivered && one ? [...(kept.delivered ?? []), one.digest].slice(-REMEMBERED) : (kept.delivered ?? []);
      await this.#storage.set({ waiting: waiting.filter((each) => each.id !== id), delivered: known });
      await this.#storage.remove(body(id));
    });
  }

  /** Forgets everything. */
  clear() {
    return this.#alone(async () => {
      const waiting = await this.waiting();
      await this.#storage.remove([...waiting.map((one) => body(one.id)), "waiting", "delivered", "dropped"]);
    });
  }
}
