import assert from "node:assert/strict";
import test from "node:test";
import { addressOf, bodyOf, fate, leaveFor, summary } from "../src/doorstep.js";

test("an address is this machine's, or encrypted", () => {
  for (const [typed, origin] of [
    ["http://127.0.0.1:3667", "http://127.0.0.1:3667"], [" 127.0.0.1:3667/ ", "http://127.0.0.1:3667"], ["localhost:3667/add?x", "http://localhost:3667"],
    ["https://doorstep.example/", "https://doorstep.example"], ["HTTPS://Doorstep.Example:8443", "https://doorstep.example:8443"],
  ]) {
    assert.deepEqual(addressOf(/** @type {string} */ (typed)), { origin });
  }
  for (const typed of ["", "http://", "http://192.168.1.20:3667", "nas.local:3667", "ftp://127.0.0.1", "javascript:alert(1)", "https://me:secret@doorstep.example", "http://127.0.0.1.evil.example"]) {
    assert.ok("fault" in addressOf(typed), typed);
  }
});

test("leave is asked for one origin", () => {
  assert.equal(leaveFor("http://127.0.0.1:3667", false), "http://127.0.0.1:3667/*");
  assert.equal(leaveFor("http://127.0.0.1:3667", true), "http://127.0.0.1/*");
  assert.equal(leaveFor("https://doorstep.example", false), "https://doorstep.example/*");
});

test("an answer decides what becomes of what was sent", () => {
  for (const [status, expected] of /** @type {[number, string][]} */ ([[200, "arrived"], [201, "arrived"], [0, "later"], [409, "later"], [421, "later"], [429, "later"], [500, "later"], [503, "later"], [401, "ended"], [403, "ended"], [400, "refused"], [404, "refused"], [413, "refused"], [422, "refused"]])) {
    assert.equal(fate(status), expected, String(status));
  }
});

test("what Doorstep made of it is said in a few words", () => {
  assert.equal(summary({ orders: [{ state: "new" }, { state: "new" }, { state: "same" }], parcels: [{ state: "changed" }] }), "2 new orders, 1 changed parcel");
  assert.equal(summary({ orders: [{ state: "same" }] }), "nothing new");
  assert.match(summary({ orders: [], not_understood: [{}] }), /not understood/);
  assert.equal(summary(undefined), "");
  assert.equal(summary({ id: "a picture" }), "");
});

test("a picture is sent as its bytes", () => {
  const one = { id: "1", at: "", kind: "picture", count: 1, size: 4, digest: "", path: "", media_type: "image/jpeg" };
  assert.deepEqual(bodyOf(one, btoa("\u00ff\u00d8\u0000")), Uint8Array.of(255, 216, 0));
  assert.equal(bodyOf({ ...one, media_type: "application/json" }, "{}"), "{}");
});
