//! The client for Chromium, against a page of this test's own.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use serde_json::json;
use xtask::browser::Browser;
use xtask::replay::{Behaviour, Replay};

const PAGE: &str = r#"<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Test</title><main><h1>Hello</h1>
<form action="/next"><label>Name <input name="name"></label><button>Send</button></form>
<p id="script">no script</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ></main>
<script>document.querySelector('#script').textContent = 'script ran at ' + innerWidth +
 (matchMedia('(prefers-color-scheme: dark)').matches ? ' dark' : ' light')</script></html>"#;

#[test]
fn chromium_does_what_a_person_would() {
    let Some(chromium) = std::env::var_os("DOORSTEP_TEST_CHROMIUM") else {
        println!("not run: DOORSTEP_TEST_CHROMIUM is not set (cargo xtask test sets it)");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let entry = |file: &str, request: &str| {
        json!({"source": "page", "file": file, "http_status": 200,
        "content_type": "text/html", "request": request, "kind": "ok"})
    };
    let index = json!({"fixtures": [entry("page.html", "GET /page"), entry("next.html", "GET /next")]});
    std::fs::write(folder.path().join("TRACKING_INDEX.json"), index.to_string()).unwrap();
    std::fs::write(folder.path().join("page.html"), PAGE).unwrap();
    std::fs::write(folder.path().join("next.html"), "<h1>Next</h1><script>nothing.here()</script>").unwrap();
    let replay = Replay::start(folder.path(), ([127, 0, 0, 1], 0).into(), Behaviour::default()).unwrap();
    let mut browser = Browser::launch(Path::new(&chromium)).unwrap();

    let mut page = browser.page().unwrap();
    page.size(390, 844).unwrap();
    page.theme("dark").unwrap();
    page.go(&format!("{}/page", replay.base_url())).unwrap();
    assert_eq!(page.text("h1").unwrap(), "Hello");
    assert_eq!(page.text("#script").unwrap(), "script ran at 390 dark");
    page.click("input").unwrap();
    page.insert("Ada").unwrap();
    page.loading(|page| page.press("Enter")).unwrap();
    assert!(replay.requests().iter().any(|request| request.target == "/next?name=Ada"));
    page.wait_for("document.querySelector('h1').textContent === 'Next'").unwrap();
    assert!(page.problems().iter().any(|problem| problem.contains("nothing is not defined")), "{:?}", page.problems());
    assert!(page.go("http://127.0.0.1:1/").is_err());
    assert!(page.click("#absent").unwrap_err().to_string().contains("#absent"));
    assert!(page.evaluate("fail()").is_err());

    let mut page = browser.page().unwrap();
    page.allow_scripts(false).unwrap();
    page.size(1440, 900).unwrap();
    page.go(&format!("{}/page", replay.base_url())).unwrap();
    assert_eq!(page.text("#script").unwrap(), "no script");
    page.loading(|page| page.click("button")).unwrap();
    assert_eq!(page.text("h1").unwrap(), "Next");
    let picture = page.picture().unwrap();
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(u32::from_be_bytes(picture[16..20].try_into().unwrap()), 1440);
}
