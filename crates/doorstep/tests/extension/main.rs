//! The real extension in a real Chromium, between a shop that behaves like AliExpress' pages and the real program.
#![allow(clippy::unwrap_used)]

mod shop;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use shop::{Mood, ORDERS, PARCEL, PERSONAL, Shop};
use tempfile::TempDir;
use xtask::browser::{Browser, Page, Tab};
use xtask::extension::{Family, Package};
use xtask::served::{Home, Served};

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";

fn order_page(number: &str) -> String {
    format!("https://www.aliexpress.com/p/order/detail.html?orderId={number}")
}

struct Stage {
    shop: Shop,
    home: Home,
    browser: Browser,
    extension: String,
    _package: TempDir,
}

impl Stage {
    /// Nothing where there is no Chromium to test with.
    fn set() -> Option<Stage> {
        let Some(chromium) = std::env::var_os("DOORSTEP_TEST_CHROMIUM") else {
            println!("not run: DOORSTEP_TEST_CHROMIUM is not set (cargo xtask test sets it)");
            return None;
        };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
        let mut package = Package::read(&root, Family::Chromium).unwrap();
        // Nobody is there to answer Chromium's question whether the extension may reach this machine, so it is granted
        // beforehand; the rest is the package as users get it.
        package
            .change_manifest(|manifest| drop(manifest.insert("host_permissions".into(), json!(["http://127.0.0.1/*"]))))
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let laid_out = folder.path().join("extension");
        package.lay_out(&laid_out).unwrap();
        let shop = Shop::open();
        let rules = format!("--host-resolver-rules=MAP * 127.0.0.1:{}, EXCLUDE 127.0.0.1", shop.port());
        let further = ["--enable-unsafe-extension-debugging", "--ignore-certificate-errors", &rules, "about:blank"];
        let mut browser = Browser::launch_with(&PathBuf::from(chromium), &further).unwrap();
        let extension = browser.load_extension(&laid_out).unwrap();
        let home = Home::new(Path::new(env!("CARGO_BIN_EXE_doorstep"))).unwrap();
        Some(Stage { shop, home, browser, extension, _package: folder })
    }

    fn orders(&self) -> Vec<String> {
        let told: Value = serde_json::from_str(&self.home.run(&["order", "list", "--json"]).unwrap()).unwrap();
        let mut numbers: Vec<String> =
            told.as_array().unwrap().iter().map(|order| order["number"].as_str().unwrap().to_owned()).collect();
        numbers.sort();
        numbers
    }

    /// Waits until Doorstep has just these orders.
    fn wait_for_orders(&self, expected: &[&str]) {
        for _ in 0..200 {
            if self.orders() == expected {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        assert_eq!(self.orders(), expected);
    }

    /// The popup over a tab, as a click on the extension's button opens it.
    fn popup(&mut self, over: &str) -> Page<'_> {
        let popup = self.browser.press_action(&self.extension, over).unwrap();
        let mut popup = self.browser.enter(popup);
        popup.wait_for("document.querySelector('#queue')?.textContent").unwrap();
        popup
    }

    /// What the popup says over a tab once `condition` holds in it.
    fn popup_says(&mut self, over: &str, condition: &str) -> String {
        let mut popup = self.popup(over);
        popup.wait_for(condition).unwrap();
        let says = popup.text("body").unwrap();
        popup.close().unwrap();
        says
    }

    /// Reads a code on Doorstep's own page and types it into the popup.
    fn pair(&mut self, served: &Served, over: &str) {
        let url = served.url();
        let mut page = self.browser.page().unwrap();
        page.go(&format!("{url}/settings/browsers")).unwrap();
        page.loading(|page| page.click("form[action='/settings/browsers/code'] button")).unwrap();
        let code = page.text("#pairing-code").unwrap();
        assert_eq!(page.text("#address").unwrap(), url);
        page.close().unwrap();
        let mut popup = self.popup(over);
        popup.evaluate(&format!("document.querySelector('#address').value = '{url}'")).unwrap();
        popup.click("#code").unwrap();
        popup.insert(&code.to_lowercase()).unwrap();
        popup.press("Enter").unwrap();
        popup.wait_for("!document.querySelector('#paired').hidden").unwrap();
        assert!(popup.text("#paired").unwrap().contains(&url));
        popup.close().unwrap();
    }

    /// All the extension keeps, as JSON.
    fn kept(&mut self, over: &str) -> Value {
        let mut popup = self.popup(over);
        let kept = popup.evaluate("chrome.storage.local.get(null)").unwrap();
        popup.close().unwrap();
        kept
    }
}

fn go(browser: &mut Browser, tab: Tab, url: &str, until: &str) -> Tab {
    let mut page = browser.enter(tab);
    page.go(url).unwrap();
    page.wait_for(until).unwrap();
    page.leave()
}

fn assert_nobody(text: &str) {
    for personal in PERSONAL {
        assert!(!text.contains(personal), "{personal} got out");
    }
}

#[test]
fn orders_come_in_by_themselves_once_a_browser_is_paired() {
    let Some(mut stage) = Stage::set() else { return };
    let mut served = stage.home.serve().unwrap();
    let address = served.url().strip_prefix("http://").unwrap().to_owned();

    // Unpaired: the page works, what it received is kept in the browser, and nothing is sent.
    let tab = stage.browser.tab().unwrap();
    let tab = go(&mut stage.browser, tab, LIST, "document.querySelectorAll('.order-item').length === 3");
    let says = stage.popup_says(LIST, "document.querySelector('#lines').children.length === 1");
    assert!(says.contains("3 orders of the list: captured") && says.contains("One thing waits"), "{says}");
    assert!(says.contains("Until then nothing is sent anywhere"), "{says}");
    assert_eq!(stage.orders(), [] as [&str; 0]);
    assert_nobody(&stage.kept(LIST).to_string());

    // Paired by the code of Doorstep's page: what waited arrives.
    stage.pair(&served, LIST);
    stage.wait_for_orders(&ORDERS[..3]);

    // A further page comes by the page's own call, and the page goes on as ever.
    let mut page = stage.browser.enter(tab);
    page.click(".order-more button").unwrap();
    page.wait_for("document.querySelectorAll('.order-item').length === 6").unwrap();
    let tab = page.leave();
    stage.wait_for_orders(&ORDERS[..6]);

    // The order's page by script element, the tracking page by XMLHttpRequest.
    let first = order_page(ORDERS[0]);
    let tab = go(&mut stage.browser, tab, &first, "document.querySelector('h1').textContent === 'SUCCESS::ok'");
    let tracking = format!("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={}", ORDERS[0]);
    let tab = go(&mut stage.browser, tab, &tracking, "document.querySelector('h1').textContent === 'SUCCESS::ok'");
    let says =
        stage.popup_says(&tracking, "document.querySelector('#lines').innerText.includes('tracking page: arrived')");
    assert!(says.contains("Nothing waits"), "{says}");
    let shown: Value = serde_json::from_str(&stage.home.run(&["order", "show", ORDERS[0], "--json"]).unwrap()).unwrap();
    assert_eq!((&shown["country"], &shown["city"]), (&json!("GB"), &json!("London")));
    assert!(shown["clocks"].to_string().contains("2027-01-20"), "{}", shown["clocks"]);
    assert_eq!(shown["parcels"].as_array().unwrap().len(), 1);
    let parcel: Value = serde_json::from_str(&stage.home.run(&["show", PARCEL, "--json"]).unwrap()).unwrap();
    assert_eq!(parcel["status"], "accepted");
    let export = stage.home.data().join("all.jsonl");
    stage.home.run(&["export", export.to_str().unwrap()]).unwrap();
    assert_nobody(&std::fs::read_to_string(&export).unwrap());
    assert_nobody(&stage.kept(&tracking).to_string());

    // Doorstep is not running: what is captured waits, and arrives once it runs again.
    served.stop().unwrap();
    let second = order_page(ORDERS[1]);
    let tab = go(&mut stage.browser, tab, &second, "document.querySelector('h1').textContent === 'SUCCESS::ok'");
    let says = stage.popup_says(&second, "!document.querySelector('#error').hidden");
    assert!(says.contains("Doorstep does not answer") && says.contains("One thing waits"), "{says}");
    let served = stage.home.serve_at(&address).unwrap();
    let mut popup = stage.popup(&second);
    popup.click("#send").unwrap();
    popup.wait_for("document.querySelector('#queue').innerText.startsWith('Nothing waits')").unwrap();
    assert!(popup.evaluate("document.querySelector('#error').hidden").unwrap() == json!(true));
    popup.close().unwrap();
    let shown = stage.home.run(&["order", "show", ORDERS[1], "--json"]).unwrap();
    assert!(shown.contains("2027-01-20"), "{shown}");

    // Where the browser lets the worker reach nothing, Doorstep's own page takes it.
    let worker = stage.browser.extension_worker(&stage.extension).unwrap();
    let mut worker = stage.browser.enter(worker);
    worker.call("Network.enable", json!({})).unwrap();
    worker.call("Network.setBlockedURLs", json!({"urls": ["*/api/v1/*"]})).unwrap();
    let worker = worker.leave();
    let third = order_page(ORDERS[2]);
    let tab = go(&mut stage.browser, tab, &third, "document.querySelector('h1').textContent === 'SUCCESS::ok'");
    stage.popup_says(&third, "!document.querySelector('#error').hidden");
    let ours = format!("{}/settings/browsers", served.url());
    let tab = go(&mut stage.browser, tab, &ours, "document.querySelector('.found')");
    let says = stage.popup_says(&ours, "document.querySelector('#queue').innerText.startsWith('Nothing waits')");
    assert!(says.contains("order page: arrived"), "{says}");
    let mut worker = stage.browser.enter(worker);
    worker.call("Network.setBlockedURLs", json!({"urls": []})).unwrap();
    drop(worker.leave());

    // A picture of the order's page, with its time.
    let tab = go(&mut stage.browser, tab, &third, "document.querySelector('h1').textContent === 'SUCCESS::ok'");
    let mut popup = stage.popup(&third);
    popup.wait_for("!document.querySelector('#picture').hidden").unwrap();
    popup.click("#picture").unwrap();
    popup.wait_for("document.querySelector('#lines').innerText.includes('picture: arrived')").unwrap();
    popup.close().unwrap();
    let mut page = stage.browser.page().unwrap();
    page.go(&served.url()).unwrap();
    let asked = format!("fetch('/api/v1/orders/{}/evidence').then((answer) => answer.json())", ORDERS[2]);
    let evidence = page.evaluate(&asked).unwrap();
    assert_eq!(evidence["evidence"][0]["page"], "https://www.aliexpress.com/p/order/detail.html");
    assert_eq!(evidence["evidence"][0]["media_type"], "image/jpeg");
    page.close().unwrap();

    // Its verdict stands beside each order, where the page's scripts cannot read it.
    let tab = go(&mut stage.browser, tab, LIST, "document.querySelectorAll('doorstep-verdict').length === 3");
    let mut page = stage.browser.enter(tab);
    assert_eq!(page.evaluate("document.querySelector('doorstep-verdict').shadowRoot").unwrap(), Value::Null);
    let all = page.call("DOM.getDocument", json!({"depth": -1, "pierce": true})).unwrap().to_string();
    assert!(all.contains("What your Doorstep says"));
    let tab = page.leave();

    // All of the list, slowly, by the list's own button alone.
    let mut popup = stage.popup(LIST);
    popup.wait_for("!document.querySelector('#collect-part').hidden").unwrap();
    popup.click("#collect-part summary").unwrap();
    popup.click("#collect").unwrap();
    popup
        .wait_for("document.querySelector('#collecting').innerText.includes('The list is complete. (2 more pages)')")
        .unwrap();
    popup.close().unwrap();
    stage.wait_for_orders(&ORDERS);
    let mut page = stage.browser.enter(tab);
    assert_eq!(page.evaluate("window.confirmed").unwrap(), json!(0));
    assert!(page.problems().is_empty(), "{:?}", page.problems());
    page.close().unwrap();

    // The browser gives its token back.
    let tab = stage.browser.tab().unwrap();
    let tab = go(&mut stage.browser, tab, &ours, "document.querySelector('.found')");
    let mut popup = stage.popup(&ours);
    popup.click("#unpair").unwrap();
    popup.wait_for("!document.querySelector('#pair').hidden").unwrap();
    popup.close().unwrap();
    go(&mut stage.browser, tab, &ours, "document.body.innerText.includes('No browser is paired yet')");

    // Nobody but the page itself asked AliExpress for anything, and nobody else was asked at all.
    // Chromium asks its makers for updates by itself; no word of them is in the package, which its own tests see to.
    let makers = [".googleapis.com/", ".google.com/", ".gstatic.com/", ".gvt1.com/"];
    let heard = stage.shop.heard();
    for heard in heard.iter().filter(|heard| !makers.iter().any(|maker| heard.contains(maker))) {
        let page = ["GET www.aliexpress.com/p/", "GET www.aliexpress.com/favicon.ico"];
        let call =
            ["GET acs.aliexpress.com/h5/mtop.", "POST acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/"];
        assert!(page.iter().chain(&call).any(|known| heard.starts_with(known)), "{heard}");
        assert!(!heard.contains("operation"), "{heard}");
    }
}

#[test]
fn what_aliexpress_refuses_or_changes_is_said_and_ends_the_collecting() {
    let Some(mut stage) = Stage::set() else { return };
    let served = stage.home.serve().unwrap();
    let mut tab = stage.browser.tab().unwrap();
    tab = go(&mut stage.browser, tab, LIST, "document.querySelectorAll('.order-item').length === 3");
    stage.pair(&served, LIST);
    for (mood, line, ended) in [
        (Mood::LoggedOut, "you are logged out", "Stopped: AliExpress refused"),
        (Mood::Suspicious, "whether you are human", "Stopped: AliExpress refused"),
        (Mood::Empty, "answered without content", "Stopped: AliExpress answered without content"),
        (Mood::Renamed, "Not understood", "Stopped: AliExpress answered in a new way"),
    ] {
        stage.shop.set(mood);
        tab = go(&mut stage.browser, tab, LIST, "document.querySelectorAll('.order-item').length === 3");
        let mut popup = stage.popup(LIST);
        popup.wait_for("!document.querySelector('#collect-part').hidden").unwrap();
        popup.click("#collect-part summary").unwrap();
        popup.click("#collect").unwrap();
        popup.wait_for(&format!("document.querySelector('#collecting').innerText.includes('{ended}')")).unwrap();
        popup.wait_for(&format!("document.querySelector('#lines').innerText.includes('{line}')")).unwrap();
        if mood == Mood::Renamed {
            popup
                .wait_for("document.querySelector('#lines').innerText.includes('is in Doorstep under Unknown')")
                .unwrap();
        }
        popup.close().unwrap();
        // The page itself got what it would have got without us.
        let mut page = stage.browser.enter(tab);
        page.wait_for("window.lastAnswer").unwrap();
        assert!(page.problems().is_empty(), "{:?}", page.problems());
        tab = page.leave();
    }
    assert_eq!(stage.orders(), ORDERS[..3]);
    let kept = stage.kept(LIST).to_string();
    assert_nobody(&kept);
}
