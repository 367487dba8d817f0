// Classic scripts of the package, run as a page would, for Node's test runner.
import { readFileSync } from "node:fs";
import vm from "node:vm";

/** @param {string} name */
export const source = (name) => readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8");

/** @typedef {{ state: string, pieces: { kind: string, count: number, orders: string[], data: any }[], more?: boolean, code?: string, meaning?: string, shape?: any }} Understood */

/** What `shapes.js` gives. @type {{ parse(text: string): any, understand(answer: any, call: boolean): Understood, pageAddress(address: string, order?: string): string, orderAsked(address: string): string | undefined }} */
export const Shapes = vm.runInThisContext(`${source("shapes.js")}; Shapes`, { filename: "shapes.js" });
