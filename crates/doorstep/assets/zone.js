// The server shows times in the reader's zone as soon as a cookie names it.
const NAME = "doorstep_zone";

/** Tells the server the browser's zone, unless one was chosen, and shows the page's times anew. */
export function keepZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || isKnown()) return;
  document.cookie = `${NAME}=${zone}; Path=/; SameSite=Lax; Max-Age=31536000`;
  if (isKnown()) location.reload();
}

// A browser that keeps no cookies would otherwise load the page for ever.
function isKnown() {
  return document.cookie.split("; ").some((pair) => pair.startsWith(`${NAME}=`));
}
