//! The pages in a real Chromium, in front of the real program, whose sources answer from recordings of an invented
//! household.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::json;
use tempfile::TempDir;
use xtask::browser::{Browser, Page};
use xtask::household;
use xtask::replay::{Behaviour, Replay};
use xtask::served::{Home, Served};

/// A parcel of the household that is out for delivery.
const WALKING_SHOES: &str = "LP00614207733518";

/// A running Doorstep and a browser to look at it with.
struct Stage {
    numbers: Vec<String>,
    served: Served,
    browser: Browser,
    _home: Home,
    _replay: Replay,
    _recordings: TempDir,
}

impl Stage {
    /// Nothing where there is no Chromium to test with.
    fn set() -> Option<Stage> {
        let Some(chromium) = std::env::var_os("DOORSTEP_TEST_CHROMIUM") else {
            println!("not run: DOORSTEP_TEST_CHROMIUM is not set (cargo xtask test sets it)");
            return None;
        };
        let recordings = tempfile::tempdir().unwrap();
        let numbers = household::record(recordings.path(), Timestamp::now()).unwrap();
        let replay = Replay::start(recordings.path(), ([127, 0, 0, 1], 0).into(), Behaviour::default()).unwrap();
        let mut home = Home::new(Path::new(env!("CARGO_BIN_EXE_doorstep"))).unwrap();
        home.point_sources_at(&replay.base_url()).unwrap();
        let served = home.serve().unwrap();
        let browser = Browser::launch(&PathBuf::from(chromium)).unwrap();
        Some(Stage { numbers, served, browser, _home: home, _replay: replay, _recordings: recordings })
    }
}

/// What a person finds who cannot see the page well, or uses no mouse.
fn assert_accessible(page: &mut Page<'_>) {
    if let Some(axe) = std::env::var_os("DOORSTEP_TEST_AXE") {
        let faults = page.accessibility_faults(&fs::read_to_string(axe).unwrap()).unwrap();
        assert!(faults.is_empty(), "{}: {faults:#?}", page.evaluate("location.pathname").unwrap());
    }
}

fn assert_fits(page: &mut Page<'_>) {
    let wide = page.evaluate("document.documentElement.scrollWidth - innerWidth").unwrap();
    assert_eq!(wide, json!(0), "{} is wider than the window", page.evaluate("location.pathname").unwrap());
}

#[test]
fn parcels_are_pasted_looked_at_and_followed_live() {
    let Some(mut stage) = Stage::set() else { return };
    let (url, pasted) = (stage.served.url(), stage.numbers.join(" and\n"));
    let mut page = stage.browser.page().unwrap();
    page.size(390, 844).unwrap();
    page.call("Emulation.setTimezoneOverride", json!({"timezoneId": "Asia/Tokyo"})).unwrap();
    page.go(&url).unwrap();
    page.wait_for("document.querySelector('footer').innerText.includes('Asia/Tokyo')").unwrap();
    assert!(page.text("main").unwrap().contains("Nothing is on its way yet"));
    assert_accessible(&mut page);

    page.loading(|page| page.press("a")).unwrap();
    page.click("textarea").unwrap();
    page.insert(&format!("My order 8123456789012345:\n{pasted}\nThank you!\n{pasted}")).unwrap();
    assert_accessible(&mut page);
    page.loading(|page| page.click("form[action='/add/preview'] button")).unwrap();
    let understood = page.text("main").unwrap();
    assert!(understood.starts_with(&format!("{} parcels to follow", stage.numbers.len())), "{understood}");
    for expected in ["Nothing is saved yet.", "8123456789012345", "No carrier knows it", "Thank you!"] {
        assert!(understood.contains(expected), "{expected} is not in: {understood}");
    }
    assert_accessible(&mut page);
    assert_fits(&mut page);

    page.loading(|page| page.click("form[action='/add'] button.main")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("are followed now"));
    // The poller asks, and the open page shows what was heard without being loaded again.
    page.evaluate("window.untouched = true").unwrap();
    page.wait_for("document.querySelector('.list').innerText.includes('With the courier')").unwrap();
    assert_eq!(page.evaluate("window.untouched").unwrap(), json!(true));
    assert_accessible(&mut page);
    assert_fits(&mut page);

    let first = WALKING_SHOES;
    page.go(&format!("{url}/parcels?q={first}")).unwrap();
    page.loading(|page| page.click(".list .go")).unwrap();
    assert!(page.evaluate("document.querySelectorAll('.line > li').length").unwrap().as_u64().unwrap() >= 10);
    let told = page.text("main").unwrap();
    for expected in ["Out for delivery", "GMT+8", "La Poste", first] {
        assert!(told.contains(expected), "{expected} is not in: {told}");
    }
    for theme in ["light", "dark"] {
        page.theme(theme).unwrap();
        assert_accessible(&mut page);
    }
    assert_fits(&mut page);

    // By keyboard alone: past the bar to the page, to Today, to the help and out of it.
    page.press("Tab").unwrap();
    assert_eq!(page.evaluate("document.activeElement.className").unwrap(), json!("skip"));
    page.press("Enter").unwrap();
    page.wait_for("document.activeElement.id === 'main'").unwrap();
    page.press("g").unwrap();
    page.loading(|page| page.press("t")).unwrap();
    assert_accessible(&mut page);
    page.press("?").unwrap();
    page.wait_for("document.querySelector('dialog').open").unwrap();
    assert_accessible(&mut page);
    page.press("Escape").unwrap();
    page.wait_for("!document.querySelector('dialog').open").unwrap();
    page.press("j").unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.evaluate("location.pathname").unwrap().as_str().unwrap().starts_with("/parcels/"));
    assert_eq!(page.problems(), [] as [String; 0]);
    // An open page does not keep Doorstep from stopping.
    let asked = std::time::Instant::now();
    stage.served.stop().unwrap();
    assert!(asked.elapsed().as_secs() < 5, "stopping took {:?}", asked.elapsed());
}

#[test]
fn everything_works_without_scripts() {
    let Some(mut stage) = Stage::set() else { return };
    let url = stage.served.url();
    let number = WALKING_SHOES;
    let mut page = stage.browser.page().unwrap();
    page.allow_scripts(false).unwrap();
    page.size(1440, 900).unwrap();
    page.go(&format!("{url}/add")).unwrap();
    page.click("textarea").unwrap();
    page.insert(number).unwrap();
    page.loading(|page| page.click("form[action='/add/preview'] button")).unwrap();
    page.click(&format!("#c-{number}")).unwrap();
    page.insert("Desk lamp").unwrap();
    page.loading(|page| page.click("form[action='/add'] button.main")).unwrap();
    assert_eq!(page.text("title").unwrap(), "Desk lamp · Doorstep");
    for _ in 0..100 {
        if page.text("main").unwrap().contains("With the courier") {
            break;
        }
        let here = page.evaluate("location.href").unwrap();
        page.go(here.as_str().unwrap()).unwrap();
    }
    assert!(page.text(".line").unwrap().contains("Out for delivery"));

    page.loading(|page| page.click("button[value=received]")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("Good to hear"));
    page.loading(|page| page.click("form[action='/undo'] button")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("Undone."));
    page.loading(|page| page.click("form[action='/reader/theme'] button")).unwrap();
    assert_eq!(page.evaluate("document.documentElement.dataset.theme").unwrap(), json!("light"));
    page.click("footer summary").unwrap();
    page.evaluate("document.querySelector('#zone').select()").unwrap();
    page.insert("America/Sao_Paulo").unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.text("footer").unwrap().contains("Times in America/Sao_Paulo"));
    page.loading(|page| page.click("button[value=delete]")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("One parcel is deleted."));
    assert_eq!(page.problems(), [] as [String; 0]);
}

#[test]
fn the_pages_can_be_installed_and_shared_into() {
    let Some(mut stage) = Stage::set() else { return };
    let url = stage.served.url();
    let tab = stage.browser.tab().unwrap();
    let mut page = stage.browser.enter(tab);
    page.go(&url).unwrap();
    let manifest = page.call("Page.getAppManifest", json!({})).unwrap();
    assert_eq!(manifest["errors"], json!([]), "{manifest}");
    let faults = page.call("Page.getInstallabilityErrors", json!({})).unwrap();
    assert_eq!(faults["installabilityErrors"], json!([]));

    // A form such as the share menu makes of the manifest.
    let share = format!(
        "(() => {{
            const {{share_target: {{action, method, enctype, params}}}} = {};
            const form = Object.assign(document.createElement('form'), {{action, method, enctype}});
            for (const [name, value] of [[params.title, 'Your parcel'], [params.text, 'is on its way: UB123456785LV']]) {{
                form.append(Object.assign(document.createElement('input'), {{name, value}}));
            }}
            const chosen = new DataTransfer();
            chosen.items.add(new File(['and LP00123456789012'], 'note.txt', {{type: 'text/plain'}}));
            form.append(Object.assign(document.createElement('input'), {{type: 'file', name: params.files[0].name, files: chosen.files}}));
            document.body.append(form);
            form.submit();
        }})()",
        manifest["data"].as_str().unwrap()
    );
    page.loading(|page| page.evaluate(&share).map(drop)).unwrap();
    let understood = page.text("main").unwrap();
    assert!(understood.contains("UB123456785LV") && understood.contains("LP00123456789012"), "{understood}");
    page.go(&format!("{url}/settings/browsers")).unwrap();
    assert_accessible(&mut page);
    page.size(390, 844).unwrap();
    page.loading(|page| page.click("form[action='/settings/browsers/code'] button")).unwrap();
    assert_accessible(&mut page);
    assert_fits(&mut page);
}

/// Where the focus is, in a few words: tag, name or id.
fn focused(page: &mut Page<'_>) -> String {
    let script = "(({tagName, name, id}) => `${tagName} ${name || id}`)(document.activeElement)";
    page.evaluate(script).unwrap().as_str().unwrap().to_owned()
}

/// Tabs on until the focus is there, as somebody without a mouse would.
fn tab_to(page: &mut Page<'_>, wanted: &str) {
    for _ in 0..80 {
        if focused(page) == wanted {
            return;
        }
        page.press("Tab").unwrap();
    }
    panic!("{wanted} cannot be reached with Tab; the focus is at {}", focused(page));
}

#[test]
fn an_order_is_written_down_by_keyboard_alone_and_every_page_can_be_used_by_all() {
    let Some(mut stage) = Stage::set() else { return };
    let (url, number) = (stage.served.url(), WALKING_SHOES.to_owned());
    let mut page = stage.browser.page().unwrap();
    page.size(820, 1180).unwrap();
    page.go(&format!("{url}/orders")).unwrap();
    assert!(page.text("main").unwrap().contains("No order is here yet"));
    assert_accessible(&mut page);
    page.loading(|page| page.press("n")).unwrap();
    tab_to(&mut page, "INPUT number");
    page.insert("8123456789012345").unwrap();
    tab_to(&mut page, "INPUT line.0.title");
    page.insert("Desk lamp").unwrap();
    tab_to(&mut page, "INPUT placed_on");
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("The order is here now."));
    assert!(page.text("main").unwrap().contains("Desk lamp"));
    tab_to(&mut page, "INPUT text");
    page.insert(&number).unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("part of this order now"));
    // What a source tells of the parcel comes to the open page of the order by itself.
    page.wait_for("document.querySelector('.verdict').innerText.includes('With the courier')").unwrap();
    let order = page.evaluate("location.pathname").unwrap().as_str().unwrap().to_owned();
    page.press("g").unwrap();
    page.loading(|page| page.press("o")).unwrap();
    page.press("j").unwrap();
    page.press("x").unwrap();
    assert_eq!(page.evaluate("document.querySelector('input[name=pick]').checked").unwrap(), json!(true));
    page.loading(|page| page.press("Enter")).unwrap();
    assert_eq!(page.evaluate("location.pathname").unwrap(), json!(order));

    let edit = format!("{order}/edit");
    for path in [
        &order,
        &edit,
        "/orders",
        "/orders/new",
        "/orders?q=nothing",
        "/",
        "/parcels",
        "/unknown",
        "/settings",
        "/about",
        "/keys",
    ] {
        page.go(&format!("{url}{path}")).unwrap();
        for (theme, width) in [("light", 390), ("dark", 1440)] {
            page.theme(theme).unwrap();
            page.size(width, 900).unwrap();
            assert_accessible(&mut page);
            assert_fits(&mut page);
        }
    }
    assert_eq!(page.problems(), [] as [String; 0]);
}

#[test]
fn orders_settings_and_the_rest_work_without_scripts() {
    let Some(mut stage) = Stage::set() else { return };
    let (url, number) = (stage.served.url(), WALKING_SHOES.to_owned());
    let mut page = stage.browser.page().unwrap();
    page.allow_scripts(false).unwrap();
    page.size(1440, 900).unwrap();
    page.go(&format!("{url}/orders/new")).unwrap();
    page.click("#number").unwrap();
    page.insert("not a number").unwrap();
    page.loading(|page| page.click(".head button.main")).unwrap();
    assert!(page.text("#number-fault").unwrap().contains("no order number"));
    page.evaluate("document.querySelector('#number').select()").unwrap();
    page.insert("8123456789012345").unwrap();
    page.click("#l0-title").unwrap();
    page.insert("Desk lamp").unwrap();
    page.loading(|page| page.click("button[name=more]")).unwrap();
    page.click("#l1-title").unwrap();
    page.insert("Bulb").unwrap();
    page.loading(|page| page.click(".head button.main")).unwrap();
    assert!(page.text(".goods").unwrap().contains("Bulb"));
    page.click("#link-text").unwrap();
    page.insert(&number).unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.text("main .list").unwrap().contains(&number));
    page.loading(|page| page.click("form[action='/undo'] button")).unwrap();
    assert!(page.text("main").unwrap().contains("No tracking number is known yet"));
    page.loading(|page| page.click("button[value=archive]")).unwrap();
    page.go(&format!("{url}/orders?show=archived")).unwrap();
    page.click("input[name=pick]").unwrap();
    page.loading(|page| page.click("button[value=unarchive]")).unwrap();
    assert!(page.text("[role=status]").unwrap().contains("out of the archive again"));
    page.go(&format!("{url}/settings")).unwrap();
    page.click("#token-name").unwrap();
    page.insert("Phone").unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(page.text("#new-token").unwrap().starts_with("doorstep_"));
    page.loading(|page| page.click("a[data-keys]")).unwrap();
    assert!(page.text("main").unwrap().contains("Next and previous in a list"));
    // Chromium notes down that the number was refused; nothing else went wrong.
    let problems = page.problems();
    assert!(problems.len() == 1 && problems[0].contains("422"), "{problems:?}");
}
