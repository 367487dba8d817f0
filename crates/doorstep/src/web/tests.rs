//! Requests to the pages as a browser makes them, on a real database in a folder of its own.
#![allow(clippy::unwrap_used)]

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use tempfile::TempDir;
use tower::ServiceExt;

use super::router;
use crate::app::App;
use crate::config::Config;

struct House {
    app: App,
    _folder: TempDir,
}

impl House {
    async fn new(settings: &[(&str, &str)]) -> House {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().to_str().unwrap().to_owned();
        let mut variables = vec![("DOORSTEP_DATA_DIR".to_owned(), place)];
        variables.extend(settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        let app = App::open(Config::read(None, variables.into_iter()).unwrap()).await.unwrap();
        House { app, _folder: folder }
    }

    async fn send(&self, request: Request<Body>) -> Response {
        router(self.app.clone()).oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.send(from_browser("GET", path).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, form: &str) -> Response {
        let request = from_browser("POST", path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(form.to_owned().into()).unwrap()).await
    }
}

fn from_browser(method: &str, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:3667")
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn every_answer_keeps_to_itself() {
    let house = House::new(&[]).await;
    let asset = format!("/assets/{}/app.css", *super::assets::VERSION);
    for (path, status) in [("/nowhere", StatusCode::NOT_FOUND), (asset.as_str(), StatusCode::OK)] {
        let response = house.get(path).await;
        assert_eq!(response.status(), status, "{path}");
        let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(response.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(response.headers()[header::X_FRAME_OPTIONS], "DENY");
    }
}

#[tokio::test]
async fn an_unknown_address_is_answered_kindly() {
    let response = House::new(&[]).await.get("/nowhere").await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    let page = text(response).await;
    assert!(page.contains("Nothing is delivered to this address") && page.contains("href=\"/parcels\""));
}

#[tokio::test]
async fn another_name_is_refused_and_nothing_of_it_is_run() {
    let house = House::new(&[]).await;
    for host in ["evil.example", "<script>alert(1)</script>"] {
        let request = Request::builder().uri("/").header(header::HOST, host).body(Body::empty()).unwrap();
        let response = house.send(request).await;
        assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST);
        assert!(!text(response).await.contains("<script>alert"));
    }
    let ours = House::new(&[("DOORSTEP_HOST", "parcels.example")]).await;
    let request =
        Request::builder().uri("/nowhere").header(header::HOST, "parcels.example").body(Body::empty()).unwrap();
    assert_eq!(ours.send(request).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_write_from_elsewhere_changes_nothing() {
    let house = House::new(&[]).await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("x-other", "1")] {
        let request = from_browser("POST", "/reader/theme")
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body("theme=dark".into())
            .unwrap();
        let response = house.send(request).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{name}");
        assert!(text(response).await.contains("Nothing was changed"));
    }
    let response = house.post("/reader/theme", "theme=dark&back=/parcels").await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(response.headers()[header::LOCATION], "/parcels");
    assert!(response.headers()[header::SET_COOKIE].to_str().unwrap().starts_with("doorstep_theme=dark;"));
}

#[tokio::test]
async fn opening_an_address_that_writes_is_no_write() {
    let response = House::new(&[]).await.get("/reader/theme").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert!(text(response).await.contains("This address only takes forms"));
}

#[tokio::test]
async fn a_form_that_is_not_ours_and_one_too_large_are_told_apart() {
    let house = House::new(&[]).await;
    let response = house.post("/reader/theme", "theme=purple").await;
    assert!(text(response).await.contains("This form could not be read"));
    let response = house.post("/reader/zone", "zone=Middle/Earth").await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(response).await.contains("Middle/Earth"));
    let response = house.post("/reader/theme", &format!("theme={}", "x".repeat(5 << 20))).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(text(response).await.contains("That is too much at once"));
}

#[tokio::test]
async fn where_a_password_is_set_it_is_asked_for() {
    let house = House::new(&[("DOORSTEP_PASSWORD", "open sesame")]).await;
    let response = house.get("/nowhere").await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert!(response.headers().contains_key(header::WWW_AUTHENTICATE));
    let request = from_browser("GET", "/nowhere").header(header::AUTHORIZATION, "Basic bWU6b3BlbiBzZXNhbWU=");
    assert_eq!(house.send(request.body(Body::empty()).unwrap()).await.status(), StatusCode::NOT_FOUND);
}

fn pasted(text: &str) -> String {
    format!("text={}", url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>())
}

#[tokio::test]
async fn a_preview_says_what_was_understood() {
    let house = House::new(&[]).await;
    let text_pasted = "UB123456785LV\nRB123456784CN\n8123456789012345\n<script>alert(1)</script>";
    let page = text(house.post("/add/preview", &pasted(text_pasted)).await).await;
    for expected in [
        "2 parcels to follow",
        "UB123456785LV",
        "Latvijas Pasts",
        "check digit fits",
        "value=\"RB123456785CN\"",
        "8123456789012345",
        "order number",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(!page.contains("<script>alert"));
}

#[tokio::test]
async fn what_holds_no_number_is_sent_back_with_a_word() {
    let house = House::new(&[]).await;
    for (pasted_text, expected) in
        [("  \n ", "There is nothing to look at yet"), ("你好, hello", "There is no tracking number in this")]
    {
        let response = house.post("/add/preview", &pasted(pasted_text)).await;
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let page = text(response).await;
        assert!(page.contains(expected) && page.contains(pasted_text.trim()), "{page}");
    }
}

#[tokio::test]
async fn a_megabyte_of_text_and_thousands_of_numbers_are_taken() {
    let house = House::new(&[]).await;
    let mut megabyte = "The quick brown fox jumps over the lazy dog. ".repeat(24_000);
    megabyte.push_str("LP00123456789012");
    let page = text(house.post("/add/preview", &pasted(&megabyte)).await).await;
    assert!(page.contains("One parcel to follow"));
    let thousands: String = (0..5_001).map(|n| format!("LP{n:014}\n")).collect();
    let page = text(house.post("/add/preview", &pasted(&thousands)).await).await;
    assert!(page.contains("5000 parcels to follow") && page.contains("from LP00000000005000 on"));
}
