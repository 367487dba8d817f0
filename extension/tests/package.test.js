// What must never be in the package. Each rule is also tried on a text that breaks it, so that none can fall asleep.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

const folder = new URL("../src/", import.meta.url);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".png"))
  // Comments that name types look like imports.
  .map((entry) => ({ name: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, "utf8").replace(/\/\*\*[^]*?\*\//g, "") }));
const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8"));
const firefox = JSON.parse(readFileSync(new URL("../manifest.firefox.json", import.meta.url), "utf8"));

/** @param {RegExp} pattern @param {string[]} planted */
function nowhere(pattern, planted) {
  for (const text of planted) assert.match(text, pattern, "the rule must catch this");
  for (const { name, text } of files) assert.doesNotMatch(text, pattern, name);
}

test("nobody earns on a link", () => {
  nowhere(/\baff_\w+|\bs\.click\.|affiliate|\b(?:dp|sk|utm_\w+)=[\w-]+/i, ["?aff_fcid=1", "https://s.click.aliexpress.com/e/x", "sk=AbCdEf", "utm_source=x"]);
});

test("every script is in the package", () => {
  nowhere(/<script[^>]+src=["']?(?:https?:)?\/\/|importScripts|\bimport\s*\(|\beval\s*\(|new Function\b|setTimeout\(\s*["'`]|\binnerHTML\b|document\.write/, [
    '<script src="https://x.example/a.js">', '<script src="//x.example/a.js">', "import(url)", "eval(text)", "new Function('a')", "setTimeout('a()')", "a.innerHTML = b",
  ]);
});

test("no address of anybody is in the package but AliExpress' own pages and this machine", () => {
  const named = /https?:\/\/[^\s"'`<>)]*/g;
  const known = /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::(?:\d+|\*))?(?:\/\*|[.,;]|\/)?$|^https:\/\/\*\.aliexpress\.(?:com|us)\/|^https:\/\/,?$|^https:\/\/\*\/\*$|^http:\/\/\$\{text\}$|^https?:\/\/$/;
  assert.doesNotMatch("https://collector.example/x", known);
  assert.doesNotMatch("http://127.0.0.1.evil.example/", known);
  for (const { name, text } of files) for (const [address] of text.matchAll(named)) assert.match(address, known, `${name}: ${address}`);
});

test("two places speak to a server: the worker's own, and the page of the paired Doorstep", () => {
  const speaks = /\bfetch\s*\((?!target)|XMLHttpRequest\(|sendBeacon|new WebSocket|new EventSource|RTCPeerConnection|\.src\s*=|new Image\b/;
  for (const planted of ["fetch(url)", "navigator.sendBeacon(x)", "new WebSocket(x)", "image.src = x"]) assert.match(planted, speaks);
  const places = files.filter(({ text }) => speaks.test(text)).map(({ name }) => name).sort();
  assert.deepEqual(places, ["doorstep.js", "handover.js"]);
  const ask = files.find(({ name }) => name === "doorstep.js")?.text ?? "";
  assert.equal(ask.match(/\bfetch\(/g)?.length, 1);
  assert.match(ask, /fetch\(origin \+ path,/);
  const handover = files.find(({ name }) => name === "handover.js")?.text ?? "";
  assert.match(handover, /fetch\(new URL\(path, location\.origin\)/);
});

test("nothing is pressed on AliExpress but the list's own button", () => {
  const presses = files.filter(({ text }) => /\.click\(\)|dispatchEvent\(new (?:Mouse|Pointer)/.test(text)).map(({ name }) => name).sort();
  // The popup's is the download of a file.
  assert.deepEqual(presses, ["collect.js", "popup.js"]);
  nowhere(/CONFIRM_GOODS|order\.operation|document\.cookie|chrome\.cookies|webRequest|localStorage/, ["document.cookie", "x/order.operation/1"]);
});

test("the extension asks for what it needs and no more", () => {
  assert.deepEqual(manifest.permissions, ["storage", "alarms", "scripting", "activeTab"]);
  assert.equal(manifest.host_permissions, undefined);
  assert.deepEqual(manifest.optional_host_permissions, ["http://127.0.0.1/*", "http://localhost/*", "https://*/*"]);
  assert.equal(manifest.externally_connectable, undefined);
  assert.equal(manifest.web_accessible_resources, undefined);
  for (const { matches, all_frames } of manifest.content_scripts) {
    assert.equal(all_frames, undefined);
    for (const match of matches) assert.match(match, /^https:\/\/\*\.aliexpress\.(com|us)\/(?:p\/(?:order|tracking|reverse-pages)|item)\/\*$/);
  }
  assert.match(manifest.content_security_policy.extension_pages, /default-src 'none'; script-src 'self';/);
  // Firefox gets the same but for what it names differently.
  assert.deepEqual(Object.keys(firefox).sort(), ["background", "browser_specific_settings", "minimum_chrome_version"]);
});

test("every file that is named is there", () => {
  const there = new Set(files.map(({ name }) => name));
  const scripts = manifest.content_scripts.flatMap((/** @type {{ js: string[] }} */ one) => one.js);
  for (const name of [...scripts, manifest.background.service_worker, ...firefox.background.scripts, manifest.action.default_popup]) assert.ok(there.has(name), name);
  for (const { name, text } of files) for (const match of text.matchAll(/from "\.\/([\w.]+)"/g)) assert.ok(there.has(match[1] ?? ""), `${name} imports ${match[1]}`);
});
