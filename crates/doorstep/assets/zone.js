// The server shows times in the reader's zone as soon as a cookie names it.
import { refresh } from "./live.js";

const NAME = "doorstep_zone";

/** Tells the server the browser's zone, unless one was chosen, and shows the page's times anew. */
export function keepZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = document.cookie.split("; ").some((pair) => pair.startsWith(`${NAME}=`));
  if (!zone || known) return;
  document.cookie = `${NAME}=${zone}; Path=/; SameSite=Lax; Max-Age=31536000`;
  refresh();
}
