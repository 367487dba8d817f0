//! Requests to the pages as a browser makes them, on a real database in a folder of its own.
#![allow(clippy::unwrap_used)]

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::track::Track;
use futures_util::StreamExt;
use jiff::SignedDuration;
use tempfile::TempDir;
use tower::ServiceExt;

use super::router;
use crate::app::App;
use crate::config::Config;
use crate::judging::judge_stale;
use crate::store::{Filter, KeptExhibit, NewBrowser, NewExhibit, Order, Scope};

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
async fn a_step_is_ticked_and_a_message_logged_and_both_are_taken_back() {
    let house = House::new(&[]).await;
    let number = TrackingNumber::parse("LP00614207733518").unwrap();
    let new = crate::store::NewParcel::new(number);
    let id = house.app.store.add_parcels(&[new], house.app.now()).await.unwrap()[0].id().clone();
    let page = async || text(house.get(&format!("/parcels/{id}")).await).await;
    let did = format!("/parcels/{id}/did");
    for form in [
        "kind=step&about=silent&what=ask-seller",
        "kind=sent&about=not-updated&what=seller&words=Hello+%3Cb%3E",
        "kind=promised&until=2031-01-05",
        "kind=answered+carrier",
    ] {
        assert_eq!(house.post(&did, form).await.status(), StatusCode::SEE_OTHER, "{form}");
    }
    for bad in ["kind=promised", "kind=step&about=silent", "kind=danced", "kind=sent&about=lost&what=nobody"] {
        assert_eq!(house.post(&did, bad).await.status(), StatusCode::BAD_REQUEST, "{bad}");
    }
    let kept = house.app.store.deeds(&id).await.unwrap();
    assert_eq!(kept.len(), 4);
    let shown = page().await;
    assert!(
        shown.contains("Step taken: Ask the seller to check the handover") && shown.contains("Hello &#60;b&#62;"),
        "{shown}"
    );
    assert!(shown.contains("Answer received: the carrier"), "{shown}");
    for one in &kept {
        let gone = house.post(&format!("/parcels/{id}/did-not"), &format!("deed={}", one.id)).await;
        assert_eq!(gone.status(), StatusCode::SEE_OTHER);
    }
    assert_eq!(house.app.store.deeds(&id).await.unwrap(), []);
    assert!(!page().await.contains("Step taken"));
}

#[tokio::test]
async fn a_parcel_says_when_it_is_expected_and_how_that_is_known() {
    let house = House::new(&[]).await;
    let number = TrackingNumber::parse("LP00614207733518").unwrap();
    let new = crate::store::NewParcel::new(number);
    let id = house.app.store.add_parcels(&[new], house.app.now()).await.unwrap()[0].id().clone();
    let page = text(house.get(&format!("/parcels/{id}")).await).await;
    assert!(page.contains("Eight of ten such parcels come between"), "{page}");
    assert!(page.contains("none of your own parcels has taught anything about it yet"));
    assert_eq!(house.post(&format!("/parcels/{id}/act"), "act=refunded").await.status(), StatusCode::SEE_OTHER);
    let page = text(house.get(&format!("/parcels/{id}")).await).await;
    assert!(page.contains("refunded") && !page.contains("Eight of ten"));
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

#[tokio::test]
async fn pictures_stand_on_their_order_and_can_be_deleted() {
    let house = House::new(&[]).await;
    let number = OrderNumber::parse("8123456789012345").unwrap();
    house.app.store.save_order(&Order::new(number.clone()), &[], house.app.now()).await.unwrap();
    let sha256 = "ab".repeat(32);
    let page = Some("https://www.aliexpress.com/p/order/detail.html");
    let taken_at = house.app.now();
    let picture = NewExhibit { page, media_type: "image/png", sha256: &sha256, taken_at, bytes: &[1] };
    let KeptExhibit::New(kept) = house.app.store.keep_exhibit(&number, &picture, taken_at).await.unwrap() else {
        panic!()
    };
    let page = text(house.get("/orders/8123456789012345").await).await;
    assert!(page.contains(&format!("/evidence/{}", kept.id)) && page.contains(&sha256), "{page}");
    let delete = format!("picture={}", kept.id);
    for says in ["The picture is deleted", "Nothing was changed"] {
        let response = house.post("/orders/8123456789012345/evidence/delete", &delete).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        let flash = response.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        let to = response.headers()[header::LOCATION].to_str().unwrap().to_owned();
        let request = from_browser("GET", &to).header(header::COOKIE, flash).body(Body::empty()).unwrap();
        assert!(text(house.send(request).await).await.contains(says));
    }
    assert_eq!(house.app.store.exhibits(&number).await.unwrap(), []);
}

/// What a phone's share menu sends.
async fn share(house: &House, from: &str, parts: &[(&str, &str)]) -> Response {
    let mut body = String::new();
    for (disposition, content) in parts {
        body += &format!("--edge\r\ncontent-disposition: form-data; {disposition}\r\n\r\n{content}\r\n");
    }
    let request = from_browser("POST", "/share")
        .header("sec-fetch-site", from)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    house.send(request.body(format!("{body}--edge--\r\n").into()).unwrap()).await
}

#[tokio::test]
async fn what_a_phone_shares_is_shown_and_not_saved() {
    let house = House::new(&[]).await;
    let parts = [
        ("name=\"title\"", "Your parcel"),
        ("name=\"text\"", "is on its way: UB123456785LV"),
        ("name=\"url\"", "https://www.aliexpress.com/"),
        ("name=\"files\"; filename=\"notes.txt\"", "and LP00123456789012"),
    ];
    let page = text(share(&house, "none", &parts).await).await;
    assert!(page.contains("2 parcels to follow") && page.contains("LP00123456789012"), "{page}");
    assert_eq!(house.app.store.list(&Filter::default()).await.unwrap().parcels.len(), 0);
    for from in ["cross-site", "same-site"] {
        assert_eq!(share(&house, from, &parts).await.status(), StatusCode::FORBIDDEN, "{from}");
    }
    let request = from_browser("POST", "/add").header("sec-fetch-site", "none").body(Body::empty()).unwrap();
    assert_eq!(house.send(request).await.status(), StatusCode::FORBIDDEN, "only sharing comes from no page");
    assert_eq!(share(&house, "none", &[]).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn browsers_are_paired_by_a_code_that_is_shown_once_and_ended_by_name() {
    let house = House::new(&[]).await;
    assert!(text(house.get("/settings/browsers").await).await.contains("No browser is paired yet"));
    assert_eq!(house.get("/settings/browsers/code").await.status(), StatusCode::METHOD_NOT_ALLOWED);
    let page = text(house.post("/settings/browsers/code", "").await).await;
    let code = page.split("id=\"pairing-code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(page.contains("http://127.0.0.1:3667"));
    assert!(!text(house.get("/settings/browsers").await).await.contains(&code));
    let digest = crate::guard::token_digest(&crate::guard::pairing_code(&code));
    let browser = NewBrowser { name: "Firefox <on> Linux", origin: "moz-extension://abc", token: "digest" };
    let id = house.app.store.pair(&digest, browser, house.app.now()).await.unwrap().unwrap();
    let page = text(house.get("/settings/browsers").await).await;
    assert!(page.contains("Firefox &#60;on&#62; Linux") && page.contains("paired"), "{page}");
    let response = house.post("/settings/browsers/end", &format!("browser={id}")).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert!(!house.app.store.is_paired("moz-extension://abc").await.unwrap());
    let other = crate::guard::new_token();
    let other = house.app.store.add_token("script", Scope::Write, &other, house.app.now()).await.unwrap();
    for browser in [other.to_string(), "nonsense".to_owned()] {
        let response = house.post("/settings/browsers/end", &format!("browser={browser}")).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "a program's token is not ended here");
    }
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

/// Where a redirect leads, and the message it carries, as a browser would send both back.
async fn follow(house: &House, response: Response) -> (String, String) {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let to = response.headers()[header::LOCATION].to_str().unwrap().to_owned();
    let cookie = response.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let request = from_browser("GET", &to).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    let shown = house.send(request).await;
    assert_eq!(shown.status(), StatusCode::OK, "{to}");
    let forgets = shown.headers().get_all(header::SET_COOKIE).iter();
    assert!(forgets.into_iter().any(|line| line.to_str().unwrap().starts_with("doorstep_flash=;")));
    (to, text(shown).await)
}

/// The form that undoes, as the page offers it.
fn undo_of(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"edit\" value=\"").unwrap();
    format!("edit={}&back=/parcels", rest.split('"').next().unwrap())
}

/// What a source told of a number, newest first: code and words.
async fn told(house: &House, number: &str, events: &[(&str, &str)]) {
    let mut track = Track::new(TrackingNumber::parse(number).unwrap(), Outcome::Answered);
    let event = |(n, (code, words)): (usize, &(&str, &str))| RawEvent {
        time: EventTime {
            local: Some("2026-11-20T09:46:00".parse().unwrap()),
            zone: Some("GMT+8".to_owned()),
            instant: Some(house.app.now() - SignedDuration::from_hours(24 * (n as i64 + 1))),
            certainty: TimeCertainty::Labelled,
            date_only: false,
        },
        code: Some((*code).to_owned()),
        text: (*words).to_owned(),
        place: Some("Shenzhen <b>".to_owned()),
        ..RawEvent::default()
    };
    track.events = events.iter().enumerate().map(event).collect();
    house.app.store.append("cainiao", &[track], house.app.now()).await.unwrap();
    judge_stale(&house.app.store, house.app.now()).await.unwrap();
}

#[tokio::test]
async fn an_empty_house_says_what_to_do_first() {
    let house = House::new(&[]).await;
    for path in ["/", "/parcels"] {
        let page = text(house.get(path).await).await;
        assert!(page.contains("Add your first parcel") && page.contains("Copy a tracking number"), "{path}");
    }
}

#[tokio::test]
async fn what_was_ticked_is_followed_corrected_and_named() {
    let house = House::new(&[]).await;
    let form =
        "pick=UB123456785LV&pick=RB123456784CN&as.RB123456784CN=RB123456785CN&name.RB123456784CN=Bike+%3Clamp%3E";
    let (to, page) = follow(&house, house.post("/add", form).await).await;
    assert_eq!(to, "/parcels?sort=added");
    for expected in ["2 parcels are followed now", "UB123456785LV", "Bike &#60;lamp&#62;", "RB123456785CN"] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(!page.contains("RB123456784CN"));
    let page = text(house.post("/add/preview", &pasted("UB123456785LV")).await).await;
    assert!(page.contains("Nothing new to follow") && page.contains("Already followed"));
    let (to, page) = follow(&house, house.post("/add", "pick=UB123456785LV").await).await;
    assert!(to.starts_with("/parcels/") && page.contains("Nothing new; one was followed already."), "{to}");
}

#[tokio::test]
async fn nothing_ticked_or_a_forged_number_adds_nothing() {
    let house = House::new(&[]).await;
    let response = house.post("/add", "text=UB123456785LV").await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(response).await.contains("UB123456785LV"), "what was pasted is kept");
    let response = house.post("/add", "pick=UB123456785LV&pick=%3Cscript%3E").await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(house.app.store.counts().await.unwrap().all, 0, "all or nothing");
}

#[tokio::test]
async fn one_parcel_is_told_whole_and_hostile_words_stay_words() {
    let house = House::new(&[]).await;
    let (to, page) = follow(&house, house.post("/add", "pick=LP00123456789012").await).await;
    assert!(page.contains("No source has told anything of it yet."));
    told(
        &house,
        "LP00123456789012",
        &[
            ("GTMS_SIGNED", "Delivered <script>alert('x')</script>"),
            ("XX_UNHEARD_OF", "\u{202e}§ 12/7 ¶"),
            ("LH_DEPART", "Left"),
        ],
    )
    .await;
    let page = text(house.get(&to).await).await;
    for expected in [
        "Delivered &#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;",
        "Shenzhen &#60;b&#62;",
        "§ 12/7 ¶",
        "XX_UNHEARD_OF",
        "Not understood",
        "20 Nov, 09:46 there (GMT+8)",
        "<svg class=\"strip",
        "https://t.17track.net/en#nums=LP00123456789012",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(!page.contains("<script>alert") && !page.contains(" style=") && !page.contains(" onclick="));
    let list = text(house.get("/parcels?show=done").await).await;
    assert!(list.contains(&to) && !list.contains("<script>alert"));
    assert!(!text(house.get("/parcels?show=moving").await).await.contains(&to));
    assert!(text(house.get("/").await).await.contains(&to));
}

#[tokio::test]
async fn every_act_is_answered_and_can_be_undone() {
    let house = House::new(&[]).await;
    let (to, _) = follow(&house, house.post("/add", "pick=LP00123456789012").await).await;
    let id = to.trim_start_matches("/parcels/");
    let acts = [
        ("archive", "One parcel is in the archive now."),
        ("received", "Good to hear. It is closed now."),
        ("given_up", "It is closed now and will not be asked about any more."),
        ("delete", "One parcel is deleted."),
    ];
    for (act, expected) in acts {
        let before = house.app.store.list(&Filter { archived: None, ..Filter::default() }).await.unwrap().parcels;
        let (_, page) = follow(&house, house.post(&format!("{to}/act"), &format!("act={act}")).await).await;
        assert!(page.contains(expected), "{act}");
        let (_, page) = follow(&house, house.post("/undo", &undo_of(&page)).await).await;
        assert!(page.contains("Undone."), "{act}");
        let after = house.app.store.list(&Filter { archived: None, ..Filter::default() }).await.unwrap().parcels;
        assert_eq!((before[0].archived, before[0].closed), (after[0].archived, after[0].closed), "{act}");
        assert_eq!(after[0].id.as_str(), id);
    }
    let (_, page) = follow(&house, house.post(&format!("{to}/act"), "act=check").await).await;
    assert!(page.contains("It will be asked about in a moment.") && page.contains("It is being asked about now."));
    let (_, page) =
        follow(&house, house.post(&format!("{to}/mark"), "mark=delivered&note=behind+the+shed").await).await;
    assert!(page.contains("Noted.") && page.contains("behind the shed"));
    let (_, page) = follow(&house, house.post(&format!("{to}/name"), "name=Lamp").await).await;
    assert!(page.contains("The name is kept.") && page.contains("<title>Lamp"));
    let (_, page) = follow(&house, house.post("/undo", "edit=nonsense").await).await;
    assert!(page.contains("That can no longer be undone."));
}

#[tokio::test]
async fn acts_on_what_is_not_there_say_so() {
    let house = House::new(&[]).await;
    let absent = "/parcels/01938f0e-0000-7000-8000-000000000000";
    assert_eq!(house.get(absent).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(house.get("/parcels/nonsense").await.status(), StatusCode::NOT_FOUND);
    let (_, page) =
        follow(&house, house.post("/parcels/act", &format!("act=archive&pick={}", &absent[9..])).await).await;
    assert!(page.contains("Nothing was changed."));
    for form in ["act=explode", "pick=1", ""] {
        assert_eq!(house.post("/parcels/act", form).await.status(), StatusCode::BAD_REQUEST, "{form}");
    }
    assert_eq!(house.post(&format!("{absent}/mark"), "mark=eaten").await.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_list_is_searched_and_paged_by_its_address() {
    let house = House::new(&[]).await;
    let picks: Vec<String> = (0..60).map(|n| format!("pick=LP{n:014}")).collect();
    follow(&house, house.post("/add", &picks.join("&")).await).await;
    let first = text(house.get("/parcels?sort=added").await).await;
    assert_eq!(first.matches("name=\"pick\"").count(), 50);
    let (_, next) = first.split_once("rel=\"next\"").map(|(before, _)| before.rsplit_once("href=\"").unwrap()).unwrap();
    let next = next.split('"').next().unwrap().replace("&#38;", "&");
    let second = text(house.get(&next).await).await;
    assert_eq!(second.matches("name=\"pick\"").count(), 10);
    assert!(second.contains("To the first"));
    let found = text(house.get("/parcels?q=lp00000000000042").await).await;
    assert_eq!(found.matches("name=\"pick\"").count(), 1);
    let none = text(house.get("/parcels?q=%3Cb%3E&show=nonsense&sort=nonsense&after=nonsense").await).await;
    assert!(none.contains("Nothing found for “&#60;b&#62;”"));
}

/// Fields of a form as a browser sends them.
fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

#[tokio::test]
async fn an_order_is_written_down_looked_at_changed_and_put_back() {
    let house = House::new(&[]).await;
    let page = text(house.get("/orders").await).await;
    assert!(page.contains("No order is here yet") && page.contains("href=\"/orders/new\""));
    let bad = form(&[("number", "12"), ("name", "<b>Lamps</b>")]);
    let response = house.post("/orders/new", &bad).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(response).await;
    assert!(
        page.contains("no order number of AliExpress") && page.contains("&#60;b&#62;Lamps"),
        "what was typed is kept"
    );

    let good = [
        ("number", "8123456789012345"),
        ("name", "Lamps"),
        ("colour", "blue"),
        ("seller", "Lamp Store"),
        ("shop", "1101234567"),
        ("amount", "31,93"),
        ("currency", "eur"),
        ("country", "France"),
        ("placed_on", "2026-01-02"),
        ("shipped_on", "2026-01-05"),
        ("refund_by", "2026-03-20"),
        ("notes", "two of them"),
        ("line.0.title", "Desk <lamp>"),
        ("line.0.quantity", "2"),
        ("line.0.amount", "13.90"),
        ("line.0.currency", "EUR"),
        ("line.0.product", "1005001"),
        ("line.0.picture", "https://ae01.alicdn.com/x.jpg"),
        ("line.1.quantity", "1"),
    ];
    let (to, page) = follow(&house, house.post("/orders/new", &form(&good)).await).await;
    for expected in [
        "The order is here now.",
        "Lamps",
        "c-blue",
        "Lamp Store",
        "https://www.aliexpress.com/store/1101234567",
        "31.93 EUR",
        "France",
        "Desk &#60;lamp&#62;",
        "https://www.aliexpress.com/item/1005001.html",
        "https://www.aliexpress.com/snapshot/0.html?orderId=8123456789012345&#38;productId=1005001",
        "https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345",
        "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8123456789012345",
        "Refund date",
        "as you said",
        "two of them",
        "Add a parcel to it",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let again = house.post("/orders/new", &form(&good)).await;
    assert!(text(again).await.contains("This order is here already"));
    let list = text(house.get("/orders?colour=blue&sort=placed&q=desk").await).await;
    assert!(list.contains(&to) && list.contains("Lamp Store") && list.contains("2 things"));
    assert!(!text(house.get("/orders?colour=red").await).await.contains(&to));

    let edit = format!("{to}/edit");
    let page = text(house.get(&edit).await).await;
    assert!(page.contains("value=\"Desk &#60;lamp&#62;\"") && page.contains("value=\"31.93\""), "{page}");
    let more = text(house.post(&edit, &form(&[("name", "Lights"), ("more", "lines")])).await).await;
    assert!(more.contains("value=\"Lights\"") && more.contains("Item 2") && !more.contains("The order is saved."));
    let changed = [
        ("name", "Lights"),
        ("line.0.title", "Desk lamp"),
        ("line.1.title", "Bulb"),
        ("line.2.title", "x"),
        ("line.2.remove", "on"),
    ];
    let (_, page) = follow(&house, house.post(&edit, &form(&changed)).await).await;
    assert!(page.contains("The order is saved.") && page.contains("Bulb") && !page.contains("Lamp Store"));
    let (_, page) = follow(&house, house.post("/undo", &undo_of(&page)).await).await;
    assert!(page.contains("Undone."));
    let page = text(house.get(&to).await).await;
    assert!(page.contains("Lamp Store") && page.contains("Desk &#60;lamp&#62;") && !page.contains("Bulb"));
    let response = house.post(&edit, &form(&[("placed_on", "soon")])).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(response).await.contains("A day is written as"));
}

#[tokio::test]
async fn an_order_without_a_parcel_is_judged_and_with_one_speaks_through_it() {
    let house = House::new(&[]).await;
    let shipped = house.app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let long_ago = shipped.checked_sub(jiff::Span::new().days(30)).unwrap().to_string();
    let fields =
        [("number", "8123456789012345"), ("shipped_on", long_ago.as_str()), ("amount", "31.93"), ("currency", "EUR")];
    let (to, page) = follow(&house, house.post("/orders/new", &form(&fields)).await).await;
    assert!(page.contains("class=\"advice t-act presses\""), "{page}");
    let today = text(house.get("/").await).await;
    assert!(
        today.contains(&format!("href=\"{to}\""))
            && today.contains("31.93 EUR")
            && today.contains("One thing needs you")
    );
    assert!(text(house.get("/orders?show=needs").await).await.contains(&to));
    assert!(text(house.get("/orders?show=no-parcel").await).await.contains(&to));

    let linked = form(&[("text", "It is UB123456785LV, they said")]);
    let (_, page) = follow(&house, house.post(&format!("{to}/link"), &linked).await).await;
    assert!(page.contains("The parcel is part of this order now.") && page.contains("UB123456785LV"));
    assert!(!page.contains("class=\"advice"), "the parcel says it now");
    assert!(!text(house.get("/orders?show=no-parcel").await).await.contains(&to));
    assert!(text(house.get("/orders?show=moving").await).await.contains(&to));
    let parcel = page.split("href=\"/parcels/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let of_parcel = text(house.get(&format!("/parcels/{parcel}")).await).await;
    assert!(of_parcel.contains(&to) && of_parcel.contains("31.93 EUR"));
    let (_, page) = follow(&house, house.post(&format!("{to}/unlink"), &form(&[("parcel", &parcel)])).await).await;
    assert!(page.contains("no longer part of this order"));
    let (_, page) = follow(&house, house.post("/undo", &undo_of(&page)).await).await;
    assert!(page.contains("Undone."));
    assert!(text(house.get(&to).await).await.contains("UB123456785LV"));
    let nothing = form(&[("text", "nothing in it")]);
    let (_, page) = follow(&house, house.post(&format!("{to}/link"), &nothing).await).await;
    assert!(page.contains("Nothing was changed."));
}

#[tokio::test]
async fn every_act_on_orders_is_answered_and_can_be_undone() {
    let house = House::new(&[]).await;
    let mut picks = Vec::new();
    for number in ["8123456789012345", "8123456789012346"] {
        let (to, _) = follow(&house, house.post("/orders/new", &form(&[("number", number)])).await).await;
        picks.push(format!("pick={}", to.trim_start_matches("/orders/")));
    }
    let picks = picks.join("&");
    for (act, expected, shown) in [
        ("act=archive", "2 orders are in the archive now.", "/orders?show=archived"),
        ("act=unarchive", "Nothing was changed.", "/orders"),
        ("act=colour&colour=red", "2 orders are marked.", "/orders?colour=red"),
        ("act=delete", "2 orders are deleted.", "/orders?show=nonsense"),
    ] {
        let (_, page) = follow(&house, house.post("/orders/act", &format!("{act}&{picks}")).await).await;
        assert!(page.contains(expected), "{act}: {page}");
        if act != "act=delete" && !expected.contains("Nothing") {
            assert_eq!(text(house.get(shown).await).await.matches("name=\"pick\"").count(), 2, "{act}");
        }
        if !expected.contains("Nothing") {
            let (_, page) = follow(&house, house.post("/undo", &undo_of(&page)).await).await;
            assert!(page.contains("Undone."), "{act}");
            assert_eq!(text(house.get("/orders").await).await.matches("name=\"pick\"").count(), 2, "{act}");
        }
    }
    assert_eq!(house.post("/orders/act", "act=explode").await.status(), StatusCode::BAD_REQUEST);
    assert_eq!(house.get("/orders/nonsense").await.status(), StatusCode::NOT_FOUND);
    let shown = house.get("/orders/8123456789012345").await;
    assert_eq!(shown.status(), StatusCode::OK, "an order can be asked for by its number");
}

#[tokio::test]
async fn a_date_is_stated_and_taken_back() {
    let house = House::new(&[]).await;
    let (to, _) = follow(&house, house.post("/orders/new", "number=8123456789012345").await).await;
    let (_, page) = follow(&house, house.post(&format!("{to}/clock"), "kind=refund_by&date=2027-01-20").await).await;
    assert!(page.contains("The date is kept.") && page.contains("2027-01-20") && page.contains("as you said"));
    let (_, page) = follow(&house, house.post(&format!("{to}/clock"), "kind=refund_by").await).await;
    assert!(page.contains("The date is taken back.") && !page.contains("2027-01-20"));
    for bad in ["kind=never&date=2027-01-20", "kind=refund_by&date=soon"] {
        assert_eq!(house.post(&format!("{to}/clock"), bad).await.status(), StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn a_token_is_shown_once_and_can_be_taken_back() {
    let house = House::new(&[]).await;
    let response = house.post("/settings/tokens", "name=&scope=read").await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(response).await.contains("A token needs a name"));
    assert_eq!(house.post("/settings/tokens", "name=x&scope=all").await.status(), StatusCode::BAD_REQUEST);
    let made = text(house.post("/settings/tokens", "name=Phone+%3Cb%3E&scope=write").await).await;
    let token = made.split("doorstep_").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(token.len() > 30 && made.contains("Phone &#60;b&#62;"));
    let page = text(house.get("/settings").await).await;
    assert!(!page.contains(&token) && page.contains("Look at and change everything") && page.contains("data_dir"));
    let id = page.split("/settings/tokens/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let (_, page) = follow(&house, house.post(&format!("/settings/tokens/{id}/revoke"), "").await).await;
    assert!(page.contains("The token is taken back.") && !page.contains(&format!("{id}/revoke")));
}

#[tokio::test]
async fn settings_show_no_secret() {
    let house = House::new(&[("DOORSTEP_PASSWORD", "open sesame")]).await;
    let request = from_browser("GET", "/settings").header(header::AUTHORIZATION, "Basic bWU6b3BlbiBzZXNhbWU=");
    let page = text(house.send(request.body(Body::empty()).unwrap()).await).await;
    assert!(page.contains("A password is set") && page.contains("set, and secret") && !page.contains("open sesame"));
}

#[tokio::test]
async fn what_was_not_understood_is_listed_without_numbers() {
    let house = House::new(&[]).await;
    assert!(text(house.get("/unknown").await).await.contains("is understood"));
    follow(&house, house.post("/add", "pick=LP00123456789012").await).await;
    told(&house, "LP00123456789012", &[("XX_NEVER", "Zorbled, LP00123456789012")]).await;
    let page = text(house.get("/unknown").await).await;
    assert!(page.contains("XX_NEVER") && !page.contains("LP00123456789012"));
}

#[tokio::test]
async fn about_and_help_say_what_they_should() {
    let house = House::new(&[]).await;
    let page = text(house.get("/about").await).await;
    let folder = house.app.config.data_dir.display().to_string();
    for expected in [env!("CARGO_PKG_VERSION"), &folder, "no telemetry", "MIT licence"] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(text(house.get("/keys").await).await.contains("Next and previous in a list"));
}

#[tokio::test]
async fn open_pages_are_told_of_changes() {
    let house = House::new(&[]).await;
    let (to, _) = follow(&house, house.post("/add", "pick=LP00123456789012").await).await;
    let mut events = house.get("/live").await.into_body().into_data_stream();
    house.post(&format!("{to}/act"), "act=archive").await;
    let told = events.next().await.unwrap().unwrap();
    let expected = format!("event: parcel\ndata: {}\n\n", to.trim_start_matches("/parcels/"));
    assert_eq!(std::str::from_utf8(&told).unwrap(), expected);
    let (order, _) = follow(&house, house.post("/orders/new", "number=8123456789012345").await).await;
    let told = events.next().await.unwrap().unwrap();
    let expected = format!("event: order\ndata: {}\n\n", order.trim_start_matches("/orders/"));
    assert_eq!(std::str::from_utf8(&told).unwrap(), expected);
    house.app.stopping.cancel();
    assert!(events.next().await.is_none(), "an open page does not keep Doorstep from stopping");
}

#[tokio::test]
async fn health_asks_for_no_password_and_tells_nothing() {
    let house = House::new(&[("DOORSTEP_PASSWORD", "open sesame")]).await;
    let response = house.get("/health").await;
    assert_eq!((response.status(), text(response).await.as_str()), (StatusCode::OK, "ok\n"));
}

/// Every key that stands in the pages' code and templates has words, and every one of the pages' words is used.
#[test]
fn the_pages_and_their_words_fit_together() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = String::new();
    for folder in ["src/web", "templates"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if !path.ends_with("tests.rs") {
                used.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let words = std::fs::read_to_string(root.join("../doorstep-core/data/words/en.pages.ftl")).unwrap();
    let written: Vec<&str> =
        words.lines().filter(|line| line.starts_with("page-")).filter_map(|line| line.split(" =").next()).collect();
    // Keys that are put together end in a slug of the core or of a list's tabs.
    let made = [
        "page-urgency-",
        "page-silence-",
        "page-short-",
        "page-list-none-",
        "page-orders-none-",
        "page-colour-",
        "page-order-state-",
        "page-orders-show-",
        "page-orders-sort-",
        "page-parcels-show-",
        "page-parcels-sort-",
        "page-place-",
        "page-field-",
        "page-scope-",
        "page-sources-",
        "page-inbox-",
        "page-column-",
        "page-did-",
    ];
    for key in &written {
        let is_made = made.iter().any(|start| key.starts_with(start));
        let is_used = used.contains(&format!("\"{key}\"")) || used.contains(&format!("\"{key}."));
        assert!(is_made || is_used, "{key} is used nowhere");
    }
    let known = doorstep_core::words::Words::for_locale("en");
    for (at, _) in used.match_indices("\"page-") {
        let key = used[at + 1..].split('"').next().unwrap();
        let is_made = key.contains('{') || made.contains(&key);
        assert!(is_made || known.text(key, &[]) != key, "{key} has no words");
    }
}

#[tokio::test]
async fn sources_are_told_switched_and_given_keys_that_are_never_shown() {
    let house = House::new(&[("DOORSTEP_SOURCES__GLS__ENABLED", "true")]).await;
    let page = text(house.get("/sources").await).await;
    for told in
        ["Cainiao Global", "unofficial", "shut out addresses", "10 new numbers a month are free", "id=\"dhl_unified\""]
    {
        assert!(page.contains(told), "{told}");
    }
    // A source whose switch stands in the settings has none here.
    assert!(page.contains("/sources/cainiao/switch") && !page.contains("/sources/gls/switch"));

    let response = house.post("/sources/ups/key", "api_key=hidden-key&api_secret=").await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(response.headers()[header::LOCATION], "/sources#ups");
    let page = text(house.get("/sources").await).await;
    assert!(page.contains("Entered") && page.contains("/sources/ups/forget") && !page.contains("hidden-key"));
    let ups = house.app.keyring.one("ups").await.unwrap();
    assert_eq!(ups.entered.len(), 1);

    house.post("/sources/inpost/switch", "on=false").await;
    assert_eq!(house.app.keyring.one("inpost").await.unwrap().config.enabled, Some(false));
    house.post("/sources/ups/forget", "").await;
    assert!(house.app.keyring.one("ups").await.unwrap().entered.is_empty());
    assert_eq!(house.get("/sources/ups/key").await.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(house.post("/sources/nobody/switch", "on=true").await.status(), StatusCode::NOT_FOUND);
}

/// The Add page's form with files.
async fn upload(house: &House, text: &str, files: &[(&str, &[u8])]) -> Response {
    let mut body = Vec::new();
    let mut part = |head: String, content: &[u8]| {
        body.extend_from_slice(format!("--frontier\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    part("name=\"text\"".to_owned(), text.as_bytes());
    // As a browser sends it where no file was chosen.
    part("name=\"files\"; filename=\"\"".to_owned(), b"");
    for (name, content) in files {
        part(format!("name=\"files\"; filename=\"{name}\""), content);
    }
    body.extend_from_slice(b"--frontier--\r\n");
    let request = from_browser("POST", "/add/preview")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier");
    house.send(request.body(body.into()).unwrap()).await
}

/// The id of the import that a preview offers to save.
fn offered(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"id\" value=\"").unwrap();
    format!("id={}", rest.split('"').next().unwrap())
}

const TABLE: &str = "order_id,order_date,status,tracking_number\n\
                     8200123456780001,2026-11-02,Awaiting delivery,LP00123456789012\n\
                     8200123456780003,2026-11-03,Completed,\n8.2E+15,2026-11-04,Completed,\n";

#[tokio::test]
async fn files_are_previewed_line_by_line_saved_as_a_whole_and_taken_back() {
    let house = House::new(&[]).await;
    let page = text(upload(&house, "", &[("orders.csv", TABLE.as_bytes())]).await).await;
    for expected in [
        "2 orders and one parcel",
        "8200123456780001",
        "on its way",
        "2026-11-02",
        "LP00123456789012",
        "8.2E+15",
        "new",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let filter = || crate::store::OrderFilter { limit: 9, ..Default::default() };
    assert_eq!(house.app.store.orders(&filter()).await.unwrap().orders.len(), 0, "a preview saves nothing");
    let waits = offered(&page);
    let saved = house.post("/add/import", &waits).await;
    let (to, page) = follow(&house, saved).await;
    assert!(to.starts_with("/parcels/") && page.contains("2 new orders") && page.contains("one new parcel"), "{page}");
    assert_eq!(house.app.store.orders(&filter()).await.unwrap().orders.len(), 2);
    let inbox = text(house.get("/inbox").await).await;
    assert!(inbox.contains("line 4 of the table"), "{inbox}");
    let response = house.post("/add/import", &waits).await;
    assert_eq!(response.status(), StatusCode::GONE);
    assert!(text(response).await.contains("saved already"));

    let again = text(upload(&house, "", &[("orders.csv", TABLE.as_bytes())]).await).await;
    assert!(again.contains("Nothing new") && again.contains("3 things are here already"), "{again}");
    house.post("/undo", &undo_of(&page)).await;
    assert_eq!(house.app.store.orders(&filter()).await.unwrap().orders.len(), 0);
}

#[tokio::test]
async fn columns_are_asked_about_once() {
    let house = House::new(&[]).await;
    let table = "Nr;Wann;Was;Wohin\n8200123456780001;2026-11-02;Lampe;Calle Inventada 1\n";
    let asked = text(upload(&house, "", &[("t.csv", table.as_bytes())]).await).await;
    assert!(asked.contains("What do the columns hold?") && asked.contains("Lampe"), "{asked}");
    let form = |columns: [&str; 4]| {
        let columns: String = columns.iter().map(|column| format!("&column={column}")).collect();
        format!("table={}{columns}", url::form_urlencoded::byte_serialize(table.as_bytes()).collect::<String>())
    };
    let response = house.post("/add/columns", &form(["", "placed_on", "title", ""])).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(response).await.contains("One column must hold the order numbers"));
    let page = text(house.post("/add/columns", &form(["order_number", "placed_on", "title", ""])).await).await;
    assert!(page.contains("One order") && page.contains("Lampe") && !page.contains("Calle"), "{page}");
    let page = text(upload(&house, table, &[]).await).await;
    assert!(page.contains("One order") && !page.contains("What do the columns hold?"), "{page}");
}

#[tokio::test]
async fn a_forgery_is_named_and_kept_in_the_inbox_until_it_is_put_away() {
    let house = House::new(&[]).await;
    let forged =
        b"From: AliExpress <info@aliexpress-customs.example>\r\nSubject: Pay the customs fee\r\n\r\nPay now.\r\n";
    let page = text(upload(&house, "", &[("a.eml", forged)]).await).await;
    assert!(page.contains("Careful") && page.contains("aliexpress-customs.example"), "{page}");
    house.post("/add/import", &offered(&page)).await;
    let inbox = text(house.get("/inbox").await).await;
    assert!(inbox.contains("aliexpress-customs.example"), "{inbox}");
    let (_, rest) = inbox.split_once("/inbox/kept/").unwrap();
    let kept = text(house.get(&format!("/inbox/kept/{}", rest.split('"').next().unwrap())).await).await;
    assert!(kept.contains("Pay the customs fee") && !kept.contains("Pay now"), "{kept}");
    let (_, page) = follow(&house, house.post("/inbox/dismiss", "id=").await).await;
    assert!(page.contains("Put away") && page.contains("Everything was understood"), "{page}");
    let again = house.post("/inbox/reread", "").await;
    assert_eq!(again.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_export_of_doorstep_is_taken_in_on_the_page_too() {
    let house = House::new(&[]).await;
    house.post("/add", "pick=UB123456785LV").await;
    let mut export = Vec::new();
    house.app.store.export(&mut export, house.app.now()).await.unwrap();
    let other = House::new(&[]).await;
    let page = text(upload(&other, "", &[("doorstep.jsonl", &export)]).await).await;
    assert!(page.contains("is an export of Doorstep: one new parcel"), "{page}");
    assert_eq!(other.app.store.list(&Filter { archived: None, ..Filter::default() }).await.unwrap().parcels.len(), 0);
    other.post("/add/import", &offered(&page)).await;
    assert_eq!(other.app.store.list(&Filter { archived: None, ..Filter::default() }).await.unwrap().parcels.len(), 1);
}

#[tokio::test]
async fn a_mailbox_that_cannot_be_opened_is_not_added() {
    let house = House::new(&[]).await;
    let response = house.post("/inbox/mail", "host=127.0.0.1&user=pat&password=hidden-secret&port=9").await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(response).await;
    assert!(page.contains("does not answer on port 9") && page.contains("value=\"pat\""), "{page}");
    assert!(!page.contains("hidden-secret"));
    assert_eq!(house.app.store.mailboxes().await.unwrap(), []);
}

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_of_a_whole_walk_holds_no_number() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter("doorstep=trace,info")
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .finish();
    let _kept = tracing::subscriber::set_default(subscriber);
    // Nobody listens at that port: every check fails, and is told of.
    let settings = [("DOORSTEP_SOURCES__CAINIAO__BASE_URL", "http://127.0.0.1:1")];
    let house = House::new(&settings).await;
    let (number, order) = ("LP00123456789012", "8123456789012345");
    let mut changes = house.app.changes.subscribe();
    let (to, _) = follow(&house, house.post("/add", &format!("pick={number}")).await).await;
    let (of, _) = follow(&house, house.post("/orders/new", &format!("number={order}")).await).await;
    follow(&house, house.post(&format!("{of}/link"), &format!("text={number}")).await).await;
    follow(&house, house.post(&format!("{to}/mark"), &form(&[("mark", "note"), ("note", number)])).await).await;
    told(&house, number, &[("XX_UNHEARD_OF", "Arrived"), ("GTMS_SIGNED", number)]).await;
    house.post("/add/preview", &pasted(&format!("{number} and {order}"))).await;
    for path in [&to, &of, "/", "/unknown", &format!("/parcels?q={number}"), &format!("/orders/{number}"), "/nowhere"] {
        house.get(path).await;
    }
    let damaged = crate::store::StoreError::Damaged { what: "tracking number", value: number.to_owned() };
    assert_eq!(super::problem::Problem::from(damaged), super::problem::Problem::Ours);
    let stop = tokio_util::sync::CancellationToken::new();
    let polling = tokio::spawn(crate::poll::run(house.app.clone(), stop.clone()));
    let parcel = crate::store::ParcelId::parse(to.trim_start_matches("/parcels/")).unwrap();
    let asked = async {
        while house.app.store.checks(&parcel, 1).await.unwrap().is_empty() {
            changes.recv().await.unwrap();
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(60), asked).await.unwrap();
    stop.cancel();
    polling.await.unwrap().unwrap();
    let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(written.contains("source=\"cainiao\"") && written.contains("ERROR"), "{written}");
    for secret in [number, order, &number[4..], &order[4..]] {
        assert!(!written.contains(secret), "{secret} stands in the log: {written}");
    }
}
