//! A shop on this machine that behaves like AliExpress' own pages: the list's first page comes with the page, further ones
//! and everything else by calls of the gateway, some by script element; failures come with HTTP status 200. Shapes:
//! invented values in the documented shapes.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::{Value, json};

/// What the gateway is up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Friendly,
    /// `SUCCESS` without content.
    Empty,
    /// The session has ended.
    LoggedOut,
    /// It wants to see a human.
    Suspicious,
    /// Components have new names.
    Renamed,
}

/// Whatever stands for the buyer in the answers. None of it may get out of the tab.
pub const PERSONAL: [&str; 6] =
    ["Ada Lovelace", "12 Long Acre", "+44 20 7946 0958", "WC2E 9RZ", "4111 **** 1111", "signature-of-the-page"];

/// Orders of the list, three on a page.
pub const ORDERS: [&str; 8] = [
    "8200123456780001",
    "8200123456780002",
    "8200123456780003",
    "8200123456780004",
    "8200123456780005",
    "8200123456780006",
    "8200123456780007",
    "8200123456780008",
];

pub const PARCEL: &str = "LP00123456789012";

struct State {
    mood: Mutex<Mood>,
    /// Host and path of every request.
    heard: Mutex<Vec<String>>,
}

/// The running shop; it ends with the test.
pub struct Shop {
    address: SocketAddr,
    state: Arc<State>,
}

impl Shop {
    pub fn open() -> Shop {
        let names = ["www.aliexpress.com".to_owned(), "acs.aliexpress.com".to_owned()];
        let made = rcgen::generate_simple_self_signed(names).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State { mood: Mutex::new(Mood::Friendly), heard: Mutex::default() });
        let shared = state.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (config, state) = (config.clone(), shared.clone());
                // A browser that breaks off is none of the shop's business.
                thread::spawn(move || serve(stream, config, &state).ok());
            }
        });
        Shop { address, state }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn set(&self, mood: Mood) {
        *self.state.mood.lock().unwrap() = mood;
    }

    pub fn heard(&self) -> Vec<String> {
        self.state.heard.lock().unwrap().clone()
    }
}

fn serve(stream: TcpStream, config: Arc<ServerConfig>, state: &State) -> std::io::Result<()> {
    let connection = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut stream = BufReader::new(StreamOwned::new(connection, stream));
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let method = line.split(' ').next().unwrap_or_default().to_owned();
    let (mut host, mut length) = (String::new(), 0);
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("host") => host = value.trim().to_owned(),
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap()
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut sent = vec![0; length];
    stream.read_exact(&mut sent)?;
    state.heard.lock().unwrap().push(format!("{method} {host}{target}"));
    let (kind, body) = answer(&host, &target, &String::from_utf8_lossy(&sent), *state.mood.lock().unwrap());
    let status = if body.is_empty() { "404 Not Found" } else { "200 OK" };
    write!(
        stream.get_mut(),
        "HTTP/1.1 {status}\r\ncontent-type: {kind}; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\
         access-control-allow-origin: https://www.aliexpress.com\r\naccess-control-allow-credentials: true\r\n\
         access-control-allow-headers: content-type\r\n\r\n{body}",
        body.len()
    )?;
    stream.get_mut().flush()
}

fn answer(host: &str, target: &str, sent: &str, mood: Mood) -> (&'static str, String) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let field = |name: &str| {
        let pairs = form_urlencoded(query).into_iter().chain(form_urlencoded(sent));
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    };
    let data: Value = field("data").and_then(|data| serde_json::from_str(&data).ok()).unwrap_or_default();
    match (host, path) {
        ("www.aliexpress.com", "/p/order/index.html") => ("text/html", list_page()),
        ("www.aliexpress.com", "/p/order/detail.html") => ("text/html", call_page("jsonp", "trade.buyer.order.detail")),
        ("www.aliexpress.com", "/p/tracking/index.html") => ("text/html", call_page("xhr", "querydetail")),
        ("acs.aliexpress.com", path) => {
            let Some(api) = path.strip_prefix("/h5/") else { return ("text/plain", String::new()) };
            let body = gateway(api.split('/').next().unwrap_or_default(), &data, mood).to_string();
            match field("callback") {
                Some(callback) => ("text/javascript", format!("{callback}({body})")),
                None => ("application/json", body),
            }
        }
        _ => ("text/plain", String::new()),
    }
}

fn form_urlencoded(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

fn gateway(api: &str, data: &Value, mood: Mood) -> Value {
    let ret = match mood {
        Mood::LoggedOut => json!(["FAIL_SYS_SESSION_EXPIRED::Session expired"]),
        Mood::Suspicious => json!(["FAIL_SYS_USER_VALIDATE", "RGV587_ERROR::SM::busy"]),
        _ => json!(["SUCCESS::ok"]),
    };
    let content = match (mood, api) {
        (Mood::LoggedOut | Mood::Suspicious, _) => json!({}),
        (Mood::Empty, _) => json!({"data": {}}),
        (_, "mtop.aliexpress.trade.buyer.order.list") => {
            list(usize::try_from(data["pageIndex"].as_u64().unwrap_or(1)).unwrap())
        }
        (_, "mtop.aliexpress.trade.buyer.order.detail") => detail(data["tradeOrderId"].as_str().unwrap_or_default()),
        (_, "mtop.ae.ld.querydetail") => tracking(),
        _ => json!({}),
    };
    let answer = json!({"api": api, "v": "1.0", "ret": ret, "data": content});
    match mood {
        Mood::Renamed => answer.to_string().replace("pc_om_list_order", "pc_om_row_v2").parse().unwrap(),
        _ => answer,
    }
}

/// One page of the list, as components whose sequence stands beside them.
fn list(page: usize) -> Value {
    let all: Vec<&[&str]> = ORDERS.chunks(3).collect();
    let orders = page.checked_sub(1).and_then(|at| all.get(at)).copied().unwrap_or_default();
    let mut data = serde_json::Map::new();
    for number in orders {
        let fields = json!({
            "orderId": number, "orderDateText": "Nov 2, 2026", "statusText": "Awaiting delivery", "storeName": "Example Store",
            "storePageUrl": "//www.aliexpress.com/store/1100000001?spm=a2g0o", "totalPriceText": "US $19.52",
            "formatPriceInfo": "US $19.52|19|52", "currencyCode": "USD", "paymentMethod": PERSONAL[4], "buyerName": PERSONAL[0],
            "buttons": [{"type": "CONFIRM_GOODS"}, {"type": "TRACKING"}],
            "orderLines": [{"orderLineId": format!("{number}1"), "productId": "1005006000000001", "quantity": "2",
                "itemTitle": format!("Desk lamp {number}"), "formatPriceInfo": "US $9.76|9|76",
                "itemImgUrl": "https://ae01.alicdn.example/a.jpg", "skuAttrs": [{"name": "Color", "text": "White"}]}],
        });
        data.insert(format!("pc_om_list_order_{number}"), json!({"tag": "pc_om_list_order", "fields": fields}));
    }
    let body = json!({"hasMore": page < all.len(), "pageIndex": page, "pageSize": 3});
    data.insert("pc_om_list_body_1".to_owned(), json!({"tag": "pc_om_list_body", "fields": body}));
    let sequence: Vec<String> = data.keys().cloned().collect();
    json!({"data": data, "hierarchy": {"structure": {"root": sequence}}, "linkage": {"signature": PERSONAL[5]}})
}

fn address() -> Value {
    json!({"contactName": PERSONAL[0], "detailAddress": PERSONAL[1], "fullPhoneNo": PERSONAL[2], "postCode": PERSONAL[3],
        "regionAddress": "London, Greater London, United Kingdom", "countryCode": "GB", "city": "London"})
}

fn detail(order: &str) -> Value {
    json!({"data": {
        "detail_simple_order_info_component_1": {"tag": "detail_simple_order_info_component", "fields": {
            "tradeOrderId": order.parse::<u64>().unwrap(), "orderCreatTime": "Nov 2, 2026", "payTime": "Nov 2, 2026",
            "orderShipTime": "Nov 4, 2026", "addressVO": address(), "paymentMethod": PERSONAL[4]}},
        "detail_service_progress_bar_1": {"tag": "detail_service_progress_bar", "fields": {
            "nodes": [{"text": "Paid", "time": "Nov 2, 2026"}, {"text": "Refund", "time": "Jan 20, 2027"}]}},
    }})
}

fn tracking() -> Value {
    json!({"module": {"logisticsReceiverInfo": {"contactName": PERSONAL[0], "address": PERSONAL[1],
            "phoneNumber": PERSONAL[2], "zipCode": PERSONAL[3], "city": "London", "country": "United Kingdom"},
        "trackingDetailLineList": [{"mailNo": PARCEL, "logisticsCarrierName": "AliExpress Standard", "detailList": [
            {"time": 1_793_900_000_000_i64, "trackingName": "In transit", "trackingDetailDesc": "Package collected by carrier",
                "trackingPrimaryCode": "AE_PICK_UP_SUCCESS", "fulfillStage": "1100"}]}]}})
}

/// The list: its first page stands in a script, as a server puts it there, and further ones are called for.
fn list_page() -> String {
    let state = json!({"some": {"data": list(1)}});
    format!(
        r##"<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title><script>window._init_data_ = {state};</script>
<div id="rows"></div><div class="order-more" data-pl="order_more"><button class="comet-btn">View orders</button></div>
<p><button class="comet-btn confirm">Confirm received</button></p>
<script>
let page = 1;
window.confirmed = 0;
document.querySelector(".confirm").onclick = () => window.confirmed++;
function show(data) {{
  for (const [key, one] of Object.entries(data.data)) {{
    if (one.tag !== "pc_om_list_order") continue;
    const row = document.createElement("div");
    row.className = "order-item";
    row.innerHTML = `<div class="order-item-header"><span class="order-item-header-status">${{one.fields.statusText}}</span>
      <a href="https://www.aliexpress.com/p/order/detail.html?orderId=${{one.fields.orderId}}">Order details</a></div>`;
    document.querySelector("#rows").append(row);
  }}
  const body = Object.values(data.data).find((one) => one.tag === "pc_om_list_body");
  if (body?.fields.hasMore === false) document.querySelector(".order-more").remove();
}}
show(window._init_data_.some.data);
document.querySelector(".order-more button").onclick = async () => {{
  const body = new URLSearchParams({{data: JSON.stringify({{pageIndex: ++page}})}});
  const response = await fetch("https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?appKey=1", {{method: "POST", body, credentials: "include"}});
  const answer = await response.json();
  window.lastAnswer = answer.ret[0];
  if (answer.ret[0].startsWith("SUCCESS") && answer.data.data) show(answer.data);
}};
</script></html>"##
    )
}

/// A page that asks the gateway for its content: by script element, or by XMLHttpRequest.
fn call_page(how: &str, api: &str) -> String {
    let api = if api == "querydetail" { "mtop.ae.ld.querydetail".to_owned() } else { format!("mtop.aliexpress.{api}") };
    format!(
        r##"<!doctype html><html lang="en"><meta charset="utf-8"><title>Order</title><h1>Loading</h1>
<script>
const given = new URLSearchParams(location.search);
const order = given.get("orderId") ?? given.get("tradeOrderId");
const url = new URL("https://acs.aliexpress.com/h5/{api}/1.0/");
url.searchParams.set("data", JSON.stringify({{tradeOrderId: order}}));
const done = (answer) => {{ document.querySelector("h1").textContent = answer.ret[0]; }};
if ("{how}" === "jsonp") {{
  url.searchParams.set("callback", "mtopjsonp1");
  window.mtopjsonp1 = done;
  const script = document.createElement("script");
  script.src = url;
  document.head.append(script);
}} else {{
  const request = new XMLHttpRequest();
  request.open("GET", url);
  request.withCredentials = true;
  request.onload = () => done(JSON.parse(request.responseText));
  request.send();
}}
</script></html>"##
    )
}
