// Comfort on top of pages that work without it. Each module finds its own places in the page and leaves the rest alone.
import { keepZone } from "./zone.js";
import { offerCopying } from "./copy.js";
import { listenToKeys } from "./keys.js";
import { countPicks } from "./pick.js";
import { followChanges } from "./live.js";
import { moveTime } from "./time.js";

keepZone();
offerCopying();
listenToKeys();
countPicks();
followChanges();
moveTime();
