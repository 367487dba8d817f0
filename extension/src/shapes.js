// What AliExpress' answers look like, and what of them may leave the tab. A classic script: it stands in the content scripts'
// own world and is tried by Node's test runner.
//
// Everything is by allow-list: what is not named below does not exist for what comes after. Names, streets, phone numbers
// and cards are not named; country and city are.
const Shapes = (() => {
  "use strict";

  /** A text or number as it is, cut to a decent length. */
  const TEXT = "text";
  /** A sentence for people: mail addresses, phone numbers and who signed are taken out. */
  const WORDS = "words";
  /** An address without its parameters. */
  const LINK = "link";
  /** The numbers of stores named in links to their credentials, wherever they stand. */
  const CREDENTIALS = "credentials";

  /** @typedef {string | { [key: string]: any } | any[]} Allowed */

  const MONEY = { cent: TEXT, currency: TEXT, currencyCode: TEXT, formatMoney: TEXT, formatedAmount: TEXT, formattedAmount: TEXT, value: TEXT, amount: TEXT };
  const LINE = {
    orderLineId: TEXT, productId: TEXT, skuId: TEXT, quantity: TEXT, itemTitle: TEXT, itemPriceText: TEXT,
    formatPriceInfo: TEXT, currencyCode: TEXT, itemImgUrl: LINK, itemExtraInfo: TEXT,
    itemTags: [{ type: TEXT, richText: TEXT }],
    skuAttrs: [{ name: TEXT, text: TEXT }],
    etaAndTrack: { expectDeliveryDateTitle: TEXT },
    snapshotUrl: LINK,
  };
  const STATE = { utParams: { args: { orderStatus: TEXT } } };

  /** Components of the order list and the order page, by tag. @type {Record<string, Allowed>} */
  const COMPONENTS = {
    pc_om_list_order: {
      orderId: TEXT, orderDateText: TEXT, statusText: TEXT, storeName: TEXT, storePageUrl: LINK, totalPriceText: TEXT,
      formatPriceInfo: TEXT, currencyCode: TEXT, buttons: [{ type: TEXT }], orderLines: [LINE], ...STATE,
    },
    pc_om_list_body: { hasMore: TEXT, pageIndex: TEXT, pageSize: TEXT },
    detail_order_status_block: { orderId: TEXT, tradeOrderId: TEXT, title: TEXT, statusText: TEXT, reminder: WORDS, buttonVOList: [{ type: TEXT }], ...STATE },
    detail_simple_order_info_component: {
      orderId: TEXT, tradeOrderId: TEXT, orderCreatTime: TEXT, payTime: TEXT, orderShipTime: TEXT, orderEndTime: TEXT,
      addressVO: { countryCode: TEXT, city: TEXT },
    },
    detail_product_block: { orderId: TEXT, tradeOrderId: TEXT, productVOList: [LINE], sellerVO: { sellerName: TEXT, storeUrl: LINK } },
    detail_order_price_block: { totalPrice: { currencyCode: TEXT, formatPriceInfo: TEXT, value: TEXT } },
    detail_service_progress_bar: { title: TEXT, text: TEXT, nodes: [{ text: TEXT, time: TEXT }] },
    detail_order_services: { data: [{ title: TEXT, content: TEXT }] },
    detail_logistic_package_block: { packageInfoList: [{ trackingNumber: TEXT }] },
  };

  const TRACKING = {
    orderId: TEXT, tradeOrderId: TEXT,
    fastDeliveryInfoDTO: { fdContent: TEXT, fdContentList: [TEXT] },
    logisticsReceiverInfo: { country: TEXT, countryCode: TEXT, city: TEXT },
    trackingDetailLineList: [{
      mailNo: TEXT, originMailNo: TEXT, logisticsCarrierName: TEXT,
      logisticsCpInfo: { cpName: TEXT, cpWebSiteUrl: LINK, cpContactPhoneList: [TEXT] },
      etaInfo: { beginEtaTime: TEXT, endEtaTime: TEXT, etaSceneCode: TEXT },
      packageItemList: [{ itemId: TEXT, itemTitle: TEXT, count: TEXT, skuId: TEXT, skuDesc: TEXT }],
      detailList: [{
        time: TEXT, timeText: TEXT, trackingName: WORDS, trackingDetailDesc: WORDS, trackingPrimaryCode: TEXT,
        trackingSecondCode: TEXT, fulfillStage: TEXT, detailedLocation: TEXT,
      }],
    }],
  };

  const REFUNDS = {
    shopName: TEXT,
    reverseOrderLines: [{
      tradeOrderId: TEXT, tradeOrderLineId: TEXT, reverseOrderId: TEXT, reverseOrderLineId: TEXT, reverseStatus: TEXT,
      reverseStatusText: TEXT, statusText: TEXT, reverseType: TEXT, solutionType: TEXT, gmtCreateFormat: TEXT, gmtModifiedFormat: TEXT,
      refundAmount: MONEY, actualRefundAmount: MONEY, refundMoney: MONEY, aeRefundAmount: MONEY,
      aeItemDTO: { itemId: TEXT, itemTitle: TEXT, itemCount: TEXT },
    }],
  };

  const PRICE = { salePriceString: TEXT, salePriceLocal: TEXT, originalPrice: MONEY };
  const PRODUCT = {
    PRODUCT_TITLE: { text: TEXT },
    GLOBAL_DATA: { globalData: { currencyCode: TEXT, productId: TEXT, itemId: TEXT, subject: TEXT } },
    PRICE: { selectedSkuId: TEXT, targetSkuPriceInfo: PRICE, skuPriceInfoMap: { "*": PRICE } },
    PC_RATING: { rating: TEXT, totalValidNum: TEXT, otherText: TEXT },
    SHOP_CARD_PC: {
      storeName: TEXT, sellerPositiveRate: TEXT, sellerPositiveNum: TEXT, sellerTotalNum: TEXT,
      sellerInfo: { storeNum: TEXT, storeURL: LINK, formatOpenTime: TEXT, openedYear: TEXT, countryCompleteName: TEXT },
    },
    COMPLIANCE_PC: CREDENTIALS,
    // Of older pages.
    titleModule: { subject: TEXT },
    priceModule: { minActivityAmount: MONEY, minAmount: MONEY },
    storeModule: { storeName: TEXT, storeNum: TEXT, positiveRate: TEXT, positiveNum: TEXT, openTime: TEXT, storeURL: LINK },
    actionModule: { productId: TEXT },
    commonModule: { productId: TEXT },
  };

  const SIGNED = /((?:signed(?: for)? by|received by|recipient(?: name)?|signatory|left with|firmado por|ritirato da|réceptionné par|unterschrieben von)\s*:?|签收人[:：]?).*$/iu;

  /** @param {string} text */
  function withoutPeople(text) {
    return text
      .replace(SIGNED, (_, words) => words.trimEnd())
      .replace(/[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g, "…")
      .replace(/\+\d[\d ()-]{5,16}\d/g, "…")
      .replace(/((?:tel(?:efon)?|phone|mobile|телефон|тел)[.:\s]{0,3}|电话[:：\s]?|手机[:：\s]?)\d[\d ()-]{5,14}\d/giu, "$1…");
  }

  /** @param {string} text */
  function withoutParameters(text) {
    return text.split(/[?#]/, 1)[0] ?? "";
  }

  /**
   * What of a value is allowed; `undefined` for nothing.
   * @param {any} value
   * @param {Allowed} allowed
   * @returns {any}
   */
  function keep(value, allowed) {
    if (value === null || value === undefined) return undefined;
    if (allowed === CREDENTIALS) {
      const found = [...JSON.stringify(value).matchAll(/showcredential\.htm\?storeNum=(\d{1,20})/g)];
      return found.slice(0, 5).map((match) => `showcredential.htm?storeNum=${match[1]}`);
    }
    if (typeof allowed === "string") {
      if (typeof value === "number" || typeof value === "boolean") return value;
      if (typeof value !== "string") return undefined;
      const text = allowed === WORDS ? withoutPeople(value) : allowed === LINK ? withoutParameters(value) : value;
      return text.slice(0, 2000);
    }
    if (Array.isArray(allowed)) {
      // One thing stands for a list of one, in some answers.
      const items = Array.isArray(value) ? value.slice(0, 500) : [value];
      return items.map((item) => keep(item, allowed[0])).filter((item) => item !== undefined);
    }
    if (typeof value !== "object" || Array.isArray(value)) return undefined;
    /** @type {Record<string, any>} */
    const kept = {};
    const keys = "*" in allowed ? Object.keys(value).filter((key) => /^\w{1,40}$/.test(key)).slice(0, 300) : Object.keys(allowed);
    for (const key of keys) {
      const inner = Object.hasOwn(value, key) ? keep(value[key], allowed["*"] ?? allowed[key]) : undefined;
      if (inner !== undefined) kept[key] = inner;
    }
    return kept;
  }

  /**
   * @typedef {object} Piece Something understood, as it may leave the tab.
   * @property {"orders" | "order" | "tracking" | "refunds" | "product"} kind
   * @property {number} count how many orders, parcels, refunds
   * @property {string[]} orders numbers of orders in it
   * @property {object} data
   */

  /**
   * @typedef {{ state: "understood", pieces: Piece[], more?: boolean }
   *   | { state: "trouble", code: string, meaning: "login" | "human" | "busy" | "expired" | "refused" }
   *   | { state: "empty" }
   *   | { state: "unknown", shape: unknown }
   *   | { state: "nothing" }} Understood
   */

  /** @param {unknown} number */
  const isOrder = (number) => /^\d{15,17}$/.test(String(number));

  /**
   * The components of a bag that are known, in the page's order.
   * @param {Record<string, any>} bag
   * @param {any} hierarchy
   * @returns {Piece | undefined}
   */
  function components(bag, hierarchy) {
    /** @type {Record<string, any>} */
    const kept = {};
    /** @type {string[]} */
    const orders = [];
    let details = 0;
    for (const [key, component] of Object.entries(bag).slice(0, 2000)) {
      const tag = component?.tag;
      const allowed = typeof tag === "string" ? COMPONENTS[tag] : undefined;
      if (!allowed || !/^[\w-]{1,120}$/.test(key)) continue;
      const fields = keep(component.fields, allowed) ?? {};
      kept[key] = { tag, fields };
      if (tag.startsWith("detail_")) details += Object.keys(fields).length;
      const number = fields.orderId ?? fields.tradeOrderId;
      if (isOrder(number)) orders.push(String(number));
    }
    if (orders.length === 0 && details === 0) return undefined;
    const kind = Object.values(kept).some((component) => component.tag === "pc_om_list_order") ? "orders" : "order";
    const sequence = JSON.stringify(hierarchy ?? {}).match(/"[\w-]{1,120}"/g)?.map((name) => name.slice(1, -1)) ?? [];
    const ordered = [...new Set(sequence)].filter((name) => Object.hasOwn(kept, name));
    const data = { data: kept, hierarchy: { structure: { page: ordered } } };
    const named = [...new Set(orders)];
    return { kind, count: kind === "orders" ? named.length : 1, orders: named, data };
  }

  /** @param {any} value */
  const isBag = (value) =>
    typeof value === "object" && value !== null && Object.values(value).some((inner) => typeof inner?.tag === "string" && typeof inner?.fields === "object");

  /**
   * @param {any} value
   * @param {any} parent
   * @returns {Piece | undefined}
   */
  function piece(value, parent) {
    if (Array.isArray(value.trackingDetailLineList)) {
      const data = keep(value, TRACKING);
      const number = data.tradeOrderId ?? data.orderId;
      return { kind: "tracking", count: data.trackingDetailLineList.length, orders: isOrder(number) ? [String(number)] : [], data };
    }
    if (value.reverseOrderLines) {
      const data = keep(value, REFUNDS);
      const orders = data.reverseOrderLines.map((/** @type {any} */ line) => String(line.tradeOrderId)).filter(isOrder);
      return { kind: "refunds", count: data.reverseOrderLines.length, orders, data };
    }
    if (value.PRODUCT_TITLE || value.SHOP_CARD_PC || value.titleModule || value.priceModule) {
      return { kind: "product", count: 1, orders: [], data: keep(value, PRODUCT) };
    }
    return isBag(value) ? components(value, parent?.hierarchy) : undefined;
  }

  /**
   * Everything known in a value, outermost first.
   * @param {unknown} root
   */
  function pieces(root) {
    /** @type {Piece[]} */
    const found = [];
    let left = 50_000;
    /** @type {(value: any, parent: any, depth: number) => void} */
    const visit = (value, parent, depth) => {
      if (typeof value !== "object" || value === null || depth > 20 || --left < 0 || found.length >= 50) return;
      if (Array.isArray(value)) return value.forEach((item) => visit(item, parent, depth + 1));
      const one = piece(value, parent);
      if (one) found.push(one);
      else Object.values(value).forEach((inner) => visit(typeof inner === "string" ? inside(inner) : inner, value, depth + 1));
    };
    visit(root, undefined, 0);
    return found;
  }

  /**
   * Data that stand as text inside data.
   * @param {string} text
   */
  function inside(text) {
    if (text.length < 20 || !/^\s*[{[]/.test(text)) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /**
   * An answer of the gateway as data: JSON, or JSON handed to a function. Numbers too long for JavaScript become text.
   * @param {string} text
   * @returns {unknown}
   */
  function parse(text) {
    const called = /^\s*[\w.$]{1,80}\s*\(([\s\S]*)\)\s*;?\s*$/.exec(text);
    const json = called?.[1] ?? text;
    const quoted = json.replace(/([:[,]\s*)(\d{16,20})(?=\s*[,}\]])/g, '$1"$2"');
    for (const attempt of quoted === json ? [json] : [quoted, json]) {
      try {
        return JSON.parse(attempt);
      } catch {
        // The next attempt, or none.
      }
    }
    return undefined;
  }

  /**
   * What the gateway's own word for a failure means.
   * @param {string} code
   * @returns {"login" | "human" | "busy" | "expired" | "refused"}
   */
  function meaning(code) {
    if (/SESSION_EXPIRED|NEED_LOGIN|SID_INVALID/.test(code)) return "login";
    if (/USER_VALIDATE|RGV587/.test(code)) return "human";
    if (/TRAFFIC_LIMIT/.test(code)) return "busy";
    if (/TOKEN|ILLEGAL_ACCESS/.test(code)) return "expired";
    return "refused";
  }

  /**
   * The shape of a value: names and kinds, never what is in it.
   * @param {any} value
   * @param {{ left: number }} [budget]
   * @returns {unknown}
   */
  function shape(value, budget = { left: 200 }) {
    if (--budget.left < 0) return "…";
    if (Array.isArray(value)) return value.length ? [shape(value[0], budget)] : [];
    if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
    /** @type {Record<string, unknown>} */
    const names = {};
    for (const [key, inner] of Object.entries(value)) {
      const tag = typeof inner?.tag === "string" && /^(?:[a-z_]|\d{1,2}(?!\d)){1,60}$/i.test(inner.tag) ? `${inner.tag}:` : "";
      // A name that is no identifier may be somebody's.
      const name = /^[a-z_][\w-]{0,60}$/i.test(key) ? key.replace(/\d+/g, "#") : "#";
      names[tag + name] ??= shape(inner, budget);
    }
    return names;
  }

  /**
   * Whether there is anything in an answer that could be an order.
   * @param {unknown} value
   */
  const saysSomething = (value) => /"tag":"[^"]*order|\d{15,17}/.test(JSON.stringify(value) ?? "");

  /**
   * What an answer says.
   * @param {unknown} answer what `parse` gave
   * @param {boolean} call whether it is an answer of the gateway, and not just found in the page
   * @returns {Understood}
   */
  function understand(answer, call) {
    if (typeof answer !== "object" || answer === null) return { state: "nothing" };
    const { ret, data } = /** @type {{ ret?: unknown, data?: any }} */ (answer);
    const codes = Array.isArray(ret) ? ret.map((code) => String(code).split("::")[0] ?? "") : [];
    if (codes.length && codes[0] !== "SUCCESS") {
      return { state: "trouble", code: (codes[0] ?? "").slice(0, 60), meaning: meaning(codes.join(" ")) };
    }
    const found = pieces(data ?? answer);
    if (found.length) {
      const flag = JSON.stringify(found.map((one) => one.data)).match(/"hasMore":"?(true|false)/)?.[1];
      return { state: "understood", pieces: found, ...(flag ? { more: flag === "true" } : {}) };
    }
    if (!call) return { state: "nothing" };
    return saysSomething(data) ? { state: "unknown", shape: shape(data) } : { state: "empty" };
  }

  /**
   * The address of a page with nothing but the numbers we need.
   * @param {string} address
   * @param {string} [order] named by the call instead of the page
   */
  function pageAddress(address, order) {
    const url = new URL(address);
    const page = new URL(url.origin + url.pathname);
    for (const key of ["orderId", "tradeOrderId", "trackingNumber"]) {
      const value = url.searchParams.get(key);
      if (value && /^[A-Za-z0-9]{6,40}$/.test(value)) page.searchParams.set(key, value);
    }
    if (order && !page.searchParams.has("tradeOrderId")) page.searchParams.set("tradeOrderId", order);
    return page.href;
  }

  /**
   * The order a call asks about.
   * @param {string} address
   */
  function orderAsked(address) {
    return /tradeOrderId\W{1,12}(\d{15,17})(?!\d)/.exec(decodeURIComponent(address))?.[1];
  }

  return { parse, understand, pageAddress, orderAsked };
})();
