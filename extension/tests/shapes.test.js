import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Shapes } from "./classic.js";

/** Every value in an object that stands for somebody: none of them may come through. */
const PEOPLE = {
  contactName: "Ada Lovelace", fullPhoneNo: "+44 20 7946 0958", detailAddress: "12 St James's Square", detailAddress2: "Flat 3", postCode: "SW1Y 4JH",
  regionAddress: "London, Westminster, United Kingdom", phoneNumber: "2079460958", zipCode: "SW1Y4JH", cardNo: "4111 **** **** 1111", email: "ada@example.org",
};

/** @param {object} data @param {object} [more] */
const success = (data, more) => ({ api: "mtop.x", ret: ["SUCCESS::ok"], data, ...more });

const list = success({
  data: {
    pc_om_list_order_8200123456780001: {
      tag: "pc_om_list_order",
      fields: {
        orderId: "8200123456780001", statusText: "Awaiting delivery", storeName: "A shop", storePageUrl: "//www.aliexpress.com/store/11?spm=a2g0o.x&aff=1",
        buyerName: PEOPLE.contactName, paymentMethod: PEOPLE.cardNo, ...PEOPLE,
        orderLines: [{ orderLineId: "1", itemTitle: "A lamp", skuAttrs: [{ name: "Color", text: "White", vid: 3 }], secret: PEOPLE.email }],
      },
    },
    pc_om_list_body_1: { tag: "pc_om_list_body", fields: { hasMore: "true", pageIndex: "1" } },
    pc_header_1: { tag: "pc_header", fields: { userName: PEOPLE.contactName } },
  },
  hierarchy: { structure: { root: ["pc_header_1", "pc_om_list_order_8200123456780001", "pc_om_list_body_1"] } },
  linkage: { signature: "opaque" },
});

const detail = success({
  data: {
    a: { tag: "detail_simple_order_info_component", fields: { tradeOrderId: 8200123456780001, payTime: "Sep 2, 2026", paymentMethod: `Visa ${PEOPLE.cardNo}`, addressVO: { ...PEOPLE, countryCode: "GB", city: "London" } } },
    b: { tag: "detail_product_block", fields: { productVOList: [{ itemTitle: "A lamp" }], sellerVO: { sellerName: "A shop", storeUrl: "//x/store/11?y=1" } } },
  },
});

const tracking = success({
  module: {
    logisticsReceiverInfo: { ...PEOPLE, country: "United Kingdom", city: "London" },
    trackingDetailLineList: [{
      mailNo: "LP00123456789012",
      detailList: [{ time: 1790000000000, trackingDetailDesc: `Delivered, signed by ${PEOPLE.contactName}` }, { trackingName: `Courier phone: 07946 095800, or ${PEOPLE.fullPhoneNo}, ${PEOPLE.email}`, trackingPrimaryCode: "AE_GTMS_DELIVERING" }],
    }],
  },
});

/** @param {unknown} value */
function assertNobody(value) {
  const text = JSON.stringify(value);
  for (const [field, secret] of Object.entries(PEOPLE)) {
    assert.ok(!text.includes(secret), `${field} came through: ${text}`);
    assert.ok(!text.includes(`"${field}"`), `the name ${field} came through`);
  }
}

test("orders of a list are kept and nothing of the buyer is", () => {
  const { state, pieces, more } = Shapes.understand(list, true);
  assert.equal(state, "understood");
  assert.equal(more, true);
  assert.deepEqual(pieces.map(({ kind, count, orders }) => ({ kind, count, orders })), [{ kind: "orders", count: 1, orders: ["8200123456780001"] }]);
  const fields = pieces[0]?.data.data.pc_om_list_order_8200123456780001.fields;
  assert.equal(fields.orderLines[0].itemTitle, "A lamp");
  assert.equal(fields.storePageUrl, "//www.aliexpress.com/store/11");
  assert.deepEqual(fields.orderLines[0].skuAttrs, [{ name: "Color", text: "White" }]);
  assert.deepEqual(pieces[0]?.data.hierarchy.structure.page, ["pc_om_list_order_8200123456780001", "pc_om_list_body_1"]);
  assertNobody(pieces);
  assert.ok(!JSON.stringify(pieces).includes("opaque"));
});

test("of an address country and city are kept", () => {
  const { pieces } = Shapes.understand(detail, true);
  const fields = pieces[0]?.data.data.a.fields;
  assert.equal(pieces[0]?.kind, "order");
  assert.deepEqual(fields.addressVO, { countryCode: "GB", city: "London" });
  assert.deepEqual(Object.keys(fields).sort(), ["addressVO", "payTime", "tradeOrderId"]);
  assertNobody(pieces);
  const parcel = Shapes.understand(tracking, true).pieces[0];
  assert.deepEqual(parcel?.data.logisticsReceiverInfo, { country: "United Kingdom", city: "London" });
  assert.equal(parcel?.data.trackingDetailLineList[0].detailList[0].trackingDetailDesc, "Delivered, signed by");
  assert.equal(parcel?.data.trackingDetailLineList[0].detailList[1].trackingName, "Courier phone: …, or …, …");
  assertNobody(parcel);
});

test("dates, numbers and places in sentences stay", () => {
  for (const text of ["2026-09-15 15:15:00 left", "Bag 1234567890123 closed", "Refund if no delivery before Sep 4, 2026", "Arrived at 75008 Paris"]) {
    const answer = success({ trackingDetailLineList: [{ mailNo: "X1", detailList: [{ trackingDetailDesc: text }] }] });
    assert.equal(Shapes.understand(answer, true).pieces[0]?.data.trackingDetailLineList[0].detailList[0].trackingDetailDesc, text);
  }
});

test("the gateway's failures are told apart", () => {
  for (const [ret, meaning] of [
    [["FAIL_SYS_SESSION_EXPIRED::x"], "login"], [["FAIL_SYS_USER_VALIDATE", "RGV587_ERROR::SM::x"], "human"], [["FAIL_SYS_TRAFFIC_LIMIT::x"], "busy"],
    [["FAIL_SYS_TOKEN_EXOIRED::x"], "expired"], [["UNKNOWN_FAIL_CODE::x"], "refused"],
  ]) {
    assert.equal(Shapes.understand({ ret, data: {} }, true).meaning, meaning);
  }
  assert.equal(Shapes.understand(success({ data: {} }), true).state, "empty");
  assert.equal(Shapes.understand({ some: "state" }, false).state, "nothing");
  assert.equal(Shapes.understand(null, true).state, "nothing");
});

test("of a shape that is not known its names are kept and no value", () => {
  const renamed = JSON.parse(JSON.stringify(list).replaceAll("pc_om_list_order", "pc_om_v9_order"));
  const { state, shape } = Shapes.understand(renamed, true);
  assert.equal(state, "unknown");
  const text = JSON.stringify(shape);
  assert.ok(text.includes("pc_om_v9_order:pc_om_v#_order_#"), text);
  assert.ok(!/\d{4,}|lamp|Awaiting|shop/i.test(text.replaceAll("shopName", "")), text);
  for (const secret of Object.values(PEOPLE)) assert.ok(!text.includes(secret));
});

test("JSON handed to a function is read, and long numbers keep every digit", () => {
  assert.deepEqual(Shapes.parse('mtopjsonp12({"a":12008585716928855,"b":[9223372036854775807],"c":1.5,"d":"x: 12008585716928855"});'), {
    a: "12008585716928855", b: ["9223372036854775807"], c: 1.5, d: "x: 12008585716928855",
  });
  // Where quoting would break a text, the text wins.
  assert.deepEqual(Shapes.parse('{"d":"n: 12008585716928855, and"}'), { d: "n: 12008585716928855, and" });
  for (const text of ["", "<html>", "f(", "{", "[1,"]) assert.equal(Shapes.parse(text), undefined);
});

test("a page is named by its numbers alone", () => {
  const page = "https://www.aliexpress.com/p/tracking/index.html?_login=yes&tradeOrderId=8200123456780001&spm=a&token=secret#x";
  assert.equal(Shapes.pageAddress(page), "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200123456780001");
  assert.equal(Shapes.pageAddress("https://www.aliexpress.com/p/tracking/index.html", "8200123456780001"), "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200123456780001");
  const call = `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=${encodeURIComponent('{"tradeOrderId":"8200123456780001"}')}`;
  assert.equal(Shapes.orderAsked(call), "8200123456780001");
  assert.equal(Shapes.orderAsked("https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/"), undefined);
});

test("whatever comes, nothing breaks and nothing unnamed passes", () => {
  // A small generator of nested nonsense made of the very names that are looked for.
  let seed = 7;
  const random = (/** @type {number} */ n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const names = ["tag", "fields", "data", "hierarchy", "orderId", "trackingDetailLineList", "reverseOrderLines", "PRODUCT_TITLE", "COMPLIANCE_PC", "detailList", "addressVO", "skuPriceInfoMap", "PRICE", "contactName", "__proto__", "constructor"];
  /** @type {(depth: number) => any} */
  const make = (depth) => {
    const kind = random(depth > 4 ? 5 : 8);
    if (kind === 0) return PEOPLE.contactName;
    if (kind === 1) return ["pc_om_list_order", "detail_simple_order_info_component", "8200123456780001", "", "{\"tag\":1}"][random(5)];
    if (kind === 2) return [null, true, 0, -1, 1e300][random(5)];
    if (kind === 3) return undefined;
    if (kind === 4) return random(1_000_000_000);
    if (kind === 5) return Array.from({ length: random(4) }, () => make(depth + 1));
    /** @type {Record<string, any>} */
    const made = {};
    for (let n = random(6); n >= 0; n--) made[/** @type {string} */ (names[random(names.length)])] = make(depth + 1);
    return made;
  };
  for (let round = 0; round < 4000; round++) {
    const answer = JSON.parse(JSON.stringify({ ret: ["SUCCESS"], data: make(0) ?? null }));
    const understood = Shapes.understand(answer, true);
    assert.ok(!JSON.stringify(understood).includes("contactName\":\"Ada"), JSON.stringify(answer));
  }
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test("every recorded answer is understood, and nobody is in what is kept of it", (context) => {
  const shared = process.env["DOORSTEP_SHARED"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));
  const folder = path.join(shared, "fixtures/aliexpress");
  if (!existsSync(folder)) return context.skip(`not run: there is no ${folder}`);
  for (const [file, kind, count] of /** @type {[string, string, number][]} */ ([
    ["01-order-list.page1.found.json", "orders", 0], ["02-order-list.jsonp-stringtypes.txt", "orders", 0], ["03-order-detail.completed.found.json", "order", 1],
    ["05-tracking.delivered-br.found-times-rebuilt.json", "tracking", 1], ["06-tracking.in-transit.jsonp.txt", "tracking", 1], ["08-refund-list.found.json", "refunds", 1],
    ["09-product.pdp-mtop.synth.json", "product", 1],
  ])) {
    const { state, pieces } = Shapes.understand(Shapes.parse(readFileSync(path.join(folder, file), "utf8")), true);
    assert.equal(state, "understood", file);
    assert.equal(pieces[0]?.kind, kind, file);
    assert.ok((pieces[0]?.count ?? 0) >= Math.max(count, 1), file);
    const text = JSON.stringify(pieces);
    for (const secret of ["Comprador", "Rua Exemplo", "11999999999", "00000-000", "1 Main St", "62701", "M**r", "Bairro"]) assert.ok(!text.includes(secret), `${file}: ${secret}`);
  }
  assert.equal(Shapes.understand(Shapes.parse(readFileSync(path.join(folder, "04-order-detail.empty-skeleton.synth.json"), "utf8")), true).state, "empty");
});
