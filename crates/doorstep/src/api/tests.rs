//! Requests to the API as programs make them, on a real database in a folder of its own.
#![allow(clippy::unwrap_used)]

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;

use super::router;
use crate::app::App;
use crate::config::Config;
use crate::guard;
use crate::store::Scope;

struct House {
    app: App,
    token: String,
    _folder: TempDir,
}

impl House {
    async fn new() -> House {
        House::with(&[]).await
    }

    async fn with(settings: &[(&str, &str)]) -> House {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().to_str().unwrap().to_owned();
        let mut variables = vec![("DOORSTEP_DATA_DIR".to_owned(), place)];
        variables.extend(settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        let app = App::open(Config::read(None, variables.into_iter()).unwrap()).await.unwrap();
        let token = token(&app, Scope::Write).await;
        House { app, token, _folder: folder }
    }

    async fn send(&self, request: Request<Body>) -> Response {
        router(self.app.clone()).oneshot(request).await.unwrap()
    }

    fn asked(&self, method: &str, path: &str) -> axum::http::request::Builder {
        bare(method, path).header(header::AUTHORIZATION, format!("Bearer {}", self.token))
    }

    /// Sends a body of JSON, or nothing for null; answers with status and JSON, null where there is none.
    async fn ask(&self, method: &str, path: &str, sent: Value) -> (StatusCode, Value) {
        read(self.send(with_json(self.asked(method, path), &sent)).await).await
    }

    async fn get(&self, path: &str) -> Value {
        let (status, value) = self.ask("GET", path, Value::Null).await;
        assert_eq!(status, StatusCode::OK, "{path}: {value}");
        value
    }

    async fn parcel(&self, number: &str) -> String {
        let (status, added) = self.ask("POST", "/api/v1/parcels", json!({"numbers": [number]})).await;
        assert_eq!(status, StatusCode::CREATED, "{added}");
        added["parcels"][0]["parcel"].as_str().unwrap().to_owned()
    }

    async fn order(&self, number: &str) -> String {
        let (status, made) = self.ask("POST", "/api/v1/orders", json!({"number": number})).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        made["order"]["id"].as_str().unwrap().to_owned()
    }

    async fn undo(&self, edit: &Value) {
        let path = format!("/api/v1/edits/{}/undo", edit.as_str().unwrap());
        assert_eq!(self.ask("POST", &path, Value::Null).await, (StatusCode::OK, json!({"undone": true})));
    }
}

async fn token(app: &App, scope: Scope) -> String {
    let token = guard::new_token();
    app.store.add_token("a test", scope, &guard::token_digest(&token), Timestamp::now()).await.unwrap();
    token
}

fn bare(method: &str, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:3667")
}

fn with_json(request: axum::http::request::Builder, sent: &Value) -> Request<Body> {
    match sent {
        Value::Null => request.body(Body::empty()).unwrap(),
        sent => request.header(header::CONTENT_TYPE, "application/json").body(sent.to_string().into()).unwrap(),
    }
}

async fn read(response: Response) -> (StatusCode, Value) {
    let status = response.status();
    let body = to_bytes(response.into_body(), 64 << 20).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

/// A status and the word for programs.
async fn refused(response: Response) -> (u16, String) {
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
    let (status, problem) = read(response).await;
    assert_eq!(problem["status"], status.as_u16());
    assert!(problem["detail"].as_str().unwrap().len() > 10, "{problem}");
    (status.as_u16(), problem["code"].as_str().unwrap().to_owned())
}

const NOBODY: &str = "0192f0c1-0000-7000-8000-000000000000";

/// Every write, with a body it would take.
fn writes() -> Vec<(&'static str, String, Value)> {
    let parcel = format!("/api/v1/parcels/{NOBODY}");
    let order = format!("/api/v1/orders/{NOBODY}");
    vec![
        ("POST", "/api/v1/parcels".to_owned(), json!({"numbers": ["LP00123456789012"]})),
        ("PATCH", parcel.clone(), json!({"name": "Lamp"})),
        ("DELETE", parcel.clone(), Value::Null),
        ("POST", format!("{parcel}/check"), Value::Null),
        ("POST", format!("{parcel}/marks"), json!({"mark": "lost"})),
        ("POST", format!("{parcel}/deeds"), json!({"kind": "dispute_opened"})),
        ("DELETE", format!("{parcel}/deeds/{NOBODY}"), Value::Null),
        ("PUT", format!("{parcel}/closed"), json!({"closed": "received"})),
        ("PUT", format!("{parcel}/archived"), json!({"archived": true})),
        ("POST", "/api/v1/orders".to_owned(), json!({"number": "8123456789012345"})),
        ("PATCH", order.clone(), json!({"name": "Lamp"})),
        ("DELETE", order.clone(), Value::Null),
        ("PUT", format!("{order}/parcels/{NOBODY}"), Value::Null),
        ("DELETE", format!("{order}/parcels/{NOBODY}"), Value::Null),
        ("POST", format!("{order}/clocks"), json!({"kind": "refund_by", "date": "2026-12-01"})),
        ("DELETE", format!("{order}/clocks/refund_by"), Value::Null),
        ("POST", format!("/api/v1/edits/{NOBODY}/undo"), Value::Null),
        ("DELETE", format!("/api/v1/unknown/{NOBODY}"), Value::Null),
        ("POST", "/api/v1/import".to_owned(), json!("LP00123456789012")),
        ("POST", "/api/v1/pairing".to_owned(), json!({"code": "AAAA-AAAA", "name": "Chrome"})),
        ("DELETE", "/api/v1/pairing".to_owned(), Value::Null),
        ("POST", format!("{order}/evidence"), Value::Null),
        ("DELETE", format!("{order}/evidence/{NOBODY}"), Value::Null),
        ("PUT", "/api/v1/sources/inpost".to_owned(), json!({"enabled": false})),
        ("PUT", "/api/v1/sources/ups/key".to_owned(), json!({"account": "1"})),
        ("DELETE", "/api/v1/sources/ups/key".to_owned(), Value::Null),
        ("POST", "/api/v1/parcels/act".to_owned(), json!({"ids": [NOBODY], "act": "archive"})),
        ("POST", "/api/v1/orders/act".to_owned(), json!({"ids": [NOBODY], "act": "archive"})),
        ("POST", "/api/v1/tokens".to_owned(), json!({"name": "Phone", "scope": "read"})),
        ("DELETE", format!("/api/v1/tokens/{NOBODY}"), Value::Null),
        ("POST", "/api/v1/mailboxes".to_owned(), json!({"host": "127.0.0.1", "port": 9, "user": "a", "password": "b"})),
        ("POST", format!("/api/v1/mailboxes/{NOBODY}/visit"), Value::Null),
        ("DELETE", format!("/api/v1/mailboxes/{NOBODY}"), Value::Null),
        ("DELETE", "/api/v1/inbox/nothing".to_owned(), Value::Null),
        ("POST", "/api/v1/inbox/reread".to_owned(), Value::Null),
        ("POST", format!("/api/v1/inbox/waiting/{NOBODY}"), Value::Null),
        ("DELETE", format!("/api/v1/inbox/waiting/{NOBODY}"), Value::Null),
    ]
}

#[tokio::test]
async fn the_list_of_writes_in_these_tests_is_whole() {
    let document = serde_json::to_value(super::document()).unwrap();
    let described: usize = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .map(|methods| methods.as_object().unwrap().keys().filter(|method| *method != "get").count())
        .sum();
    assert_eq!(writes().len(), described);
}

#[tokio::test]
async fn a_write_needs_a_token_that_may_write() {
    let house = House::new().await;
    let reader = token(&house.app, Scope::Read).await;
    for (method, path, sent) in writes() {
        let without = house.send(with_json(bare(method, &path), &sent)).await;
        assert_eq!(refused(without).await, (401, "no_token".to_owned()), "{method} {path}");
        let unknown = bare(method, &path).header(header::AUTHORIZATION, "Bearer doorstep_nobody");
        assert_eq!(refused(house.send(with_json(unknown, &sent)).await).await, (401, "bad_token".to_owned()));
        let read_only = bare(method, &path).header(header::AUTHORIZATION, format!("Bearer {reader}"));
        assert_eq!(refused(house.send(with_json(read_only, &sent)).await).await, (403, "read_only".to_owned()));
        let foreign = bare(method, &path).header("sec-fetch-site", "cross-site");
        assert_eq!(refused(house.send(with_json(foreign, &sent)).await).await, (401, "no_token".to_owned()));
    }
    assert_eq!(house.app.store.counts().await.unwrap().all, 0);
}

#[tokio::test]
async fn a_write_about_what_is_not_there_says_so() {
    let house = House::new().await;
    for (method, path, sent) in writes().into_iter().filter(|(_, path, _)| path.contains(NOBODY)) {
        let response = house.send(with_json(house.asked(method, &path), &sent)).await;
        assert_eq!(refused(response).await, (404, "not_found".to_owned()), "{method} {path}");
        let path = path.replace(NOBODY, "nonsense");
        let response = house.send(with_json(house.asked(method, &path), &sent)).await;
        assert_eq!(refused(response).await, (404, "not_found".to_owned()), "{method} {path}");
    }
}

#[tokio::test]
async fn reading_needs_no_token_here_and_one_where_a_password_is_set() {
    let open = House::new().await;
    let locked = House::with(&[("DOORSTEP_PASSWORD", "open sesame")]).await;
    let reader = token(&locked.app, Scope::Read).await;
    for path in [
        "parcels",
        "orders",
        "edits",
        "sources",
        "unknown",
        "health",
        "openapi.json",
        "verdicts?orders=8123456789012345",
    ] {
        let path = format!("/api/v1/{path}");
        assert_eq!(open.send(bare("GET", &path).body(Body::empty()).unwrap()).await.status(), StatusCode::OK);
        let response = locked.send(bare("GET", &path).body(Body::empty()).unwrap()).await;
        assert_eq!(refused(response).await, (401, "no_token".to_owned()), "{path}");
        for known in [format!("Bearer {reader}"), "Basic bWU6b3BlbiBzZXNhbWU=".to_owned()] {
            let request = bare("GET", &path).header(header::AUTHORIZATION, known);
            assert_eq!(locked.send(request.body(Body::empty()).unwrap()).await.status(), StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn our_own_pages_write_without_a_token_and_revoked_tokens_do_nothing() {
    let house = House::new().await;
    let sent = json!({"numbers": ["LP00123456789012"]});
    let own = bare("POST", "/api/v1/parcels").header("sec-fetch-site", "same-origin");
    assert_eq!(house.send(with_json(own, &sent)).await.status(), StatusCode::CREATED);
    for token in house.app.store.tokens().await.unwrap() {
        assert!(house.app.store.revoke_token(&token.id, Timestamp::now()).await.unwrap());
        assert!(!house.app.store.revoke_token(&token.id, Timestamp::now()).await.unwrap());
    }
    let response = house.send(with_json(house.asked("POST", "/api/v1/parcels"), &sent)).await;
    assert_eq!(refused(response).await, (401, "bad_token".to_owned()));
}

#[tokio::test]
async fn another_name_another_address_and_another_method_are_refused() {
    let house = House::new().await;
    let rebound = Request::builder().uri("/api/v1/parcels").header(header::HOST, "evil.example");
    assert_eq!(refused(house.send(rebound.body(Body::empty()).unwrap()).await).await, (421, "foreign_host".to_owned()));
    for (method, path, expected) in [
        ("GET", "/api/v1/nothing", (404, "no_such_address")),
        ("GET", "/api/v2/parcels", (404, "no_such_address")),
        ("PUT", "/api/v1/parcels", (405, "not_for_this")),
    ] {
        let response = house.send(house.asked(method, path).body(Body::empty()).unwrap()).await;
        assert_eq!(refused(response).await, (expected.0, expected.1.to_owned()), "{method} {path}");
    }
    let response = house.send(house.asked("GET", "/api/v1/health").body(Body::empty()).unwrap()).await;
    assert!(!response.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    assert_eq!(response.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
}

#[tokio::test]
async fn what_cannot_be_read_is_told_in_a_sentence() {
    let house = House::new().await;
    let parcel = house.parcel("LP00123456789012").await;
    let order = house.order("8123456789012345").await;
    let parcel = format!("/api/v1/parcels/{parcel}");
    let order = format!("/api/v1/orders/{order}");
    for (method, path, sent, expected) in [
        ("GET", "/api/v1/parcels?sort=size", Value::Null, 422),
        ("GET", "/api/v1/parcels?status=lost,found", Value::Null, 422),
        ("GET", "/api/v1/parcels?archived=maybe", Value::Null, 422),
        ("GET", "/api/v1/parcels?limit=0", Value::Null, 422),
        ("GET", "/api/v1/parcels?limit=ten", Value::Null, 400),
        ("GET", "/api/v1/parcels?after=nonsense", Value::Null, 422),
        ("GET", "/api/v1/parcels?colour=red", Value::Null, 400),
        ("GET", "/api/v1/orders?limit=501", Value::Null, 422),
        ("GET", "/api/v1/orders?after=nonsense", Value::Null, 422),
        ("GET", "/api/v1/orders/8123456789012346", Value::Null, 404),
        ("GET", "/api/v1/parcels/LP00999999999999", Value::Null, 404),
        ("POST", "/api/v1/parcels", json!({"numbers": ["hello"]}), 422),
        ("POST", "/api/v1/parcels", json!({"numbers": "LP1"}), 422),
        ("POST", "/api/v1/parcels", json!({"numbers": [], "colour": 1}), 422),
        ("POST", "/api/v1/parcels", json!({"text": "LP00123456789013 LP00123456789014", "name": "both"}), 422),
        ("POST", "/api/v1/parcels", json!({"numbers": ["LP00123456789013"], "destination": "Mars"}), 422),
        ("PATCH", parcel.as_str(), json!({"destination": "Mars"}), 422),
        ("POST", &format!("{parcel}/marks"), json!({"mark": "eaten"}), 422),
        ("POST", &format!("{parcel}/marks"), json!({"mark": "note", "text": " "}), 422),
        ("POST", &format!("{parcel}/marks"), json!({"mark": "lost", "at": "yesterday"}), 422),
        ("PUT", &format!("{parcel}/closed"), json!({"closed": "eaten"}), 422),
        ("PUT", &format!("{parcel}/archived"), json!({}), 422),
        ("POST", "/api/v1/orders", json!({"number": "12"}), 422),
        ("POST", "/api/v1/orders", json!({"name": "no number"}), 422),
        ("POST", "/api/v1/orders", json!({"number": "8123456789012345"}), 409),
        ("PATCH", order.as_str(), json!({"number": "8123456789012399"}), 422),
        ("PATCH", order.as_str(), json!({"total": {"amount": "1,5", "currency": "EUR"}}), 422),
        ("PATCH", order.as_str(), json!({"placed_on": "2026-13-01"}), 422),
        ("POST", &format!("{order}/clocks"), json!({"kind": "tea", "date": "2026-12-01"}), 422),
        ("DELETE", &format!("{order}/clocks/tea"), Value::Null, 422),
    ] {
        let response = house.send(with_json(house.asked(method, path), &sent)).await;
        let (status, _) = refused(response).await;
        assert_eq!(status, expected, "{method} {path} {sent}");
    }
    let broken = house.asked("POST", "/api/v1/parcels").header(header::CONTENT_TYPE, "application/json");
    assert_eq!(refused(house.send(broken.body("{".into()).unwrap()).await).await.0, 400);
    let huge = house.asked("POST", "/api/v1/parcels").header(header::CONTENT_TYPE, "application/json");
    let huge = house.send(huge.body(format!("{{\"text\":\"{}\"}}", "x".repeat(3 << 20)).into()).unwrap()).await;
    assert_eq!(refused(huge).await, (413, "too_much".to_owned()));
}

#[tokio::test]
async fn a_parcel_is_added_described_marked_closed_archived_and_deleted_and_all_is_undone() {
    let house = House::new().await;
    let text = "UB123456785LV and order 8123456789012345";
    let (status, preview) = house.ask("POST", "/api/v1/parcels", json!({"text": text, "preview": true})).await;
    assert_eq!(
        (status, &preview["saved"], &preview["parcels"][0]["state"]),
        (StatusCode::OK, &json!(false), &Value::Null)
    );
    assert_eq!(preview["orders"][0]["number"], "8123456789012345");
    assert_eq!(house.get("/api/v1/parcels").await["parcels"], json!([]));

    let id = house.parcel("UB123456785LV").await;
    let (_, again) = house.ask("POST", "/api/v1/parcels", json!({"numbers": ["ub 123 456 785 lv"]})).await;
    assert_eq!((&again["parcels"][0]["state"], &again["parcels"][0]["parcel"]), (&json!("known"), &json!(id)));

    let path = format!("/api/v1/parcels/{id}");
    let (status, named) = house.ask("PATCH", &path, json!({"name": "Lamp", "destination": "FR"})).await;
    assert_eq!((status, &named["changed"]), (StatusCode::OK, &json!(1)));
    house.ask("PATCH", &path, json!({"notes": "fragile"})).await;
    assert_eq!(house.get("/api/v1/parcels?search=fragile").await["parcels"][0]["name"], "Lamp");
    let shown = house.get(&path).await;
    assert_eq!((&shown["destination"], &shown["notes"]), (&json!("FR"), &json!("fragile")));
    house.ask("PATCH", &path, json!({"name": null})).await;
    assert_eq!(house.get("/api/v1/parcels").await["parcels"][0]["name"], Value::Null);

    let (_, marked) = house
        .ask(
            "POST",
            &format!("{path}/marks"),
            json!({"mark": "delivered", "text": "shed", "at": "2026-11-20T18:30:00+01:00"}),
        )
        .await;
    let shown = house.get("/api/v1/parcels/UB123456785LV").await;
    assert_eq!((&shown["status"], &shown["timeline"][0]["text"]), (&json!("delivered"), &json!("shed")));
    assert_eq!(shown["timeline"][0]["at"], "2026-11-20T17:30:00Z");
    assert!(!shown["advice"].as_array().unwrap().is_empty());
    assert_eq!(house.get("/api/v1/parcels?status=delivered").await["parcels"].as_array().unwrap().len(), 1);
    house.undo(&marked["undo"]).await;
    assert_eq!(house.get(&path).await["timeline"], json!([]));

    let deeds = format!("{path}/deeds");
    let promise = json!({"kind": "promised", "until": "2031-01-05", "words": "please wait"});
    assert_eq!(house.ask("POST", &deeds, promise).await.0, StatusCode::OK);
    assert_eq!(house.ask("POST", &deeds, json!({"kind": "promised"})).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = house.get(&path).await;
    assert_eq!(
        (&shown["deeds"][0]["until"], &shown["deeds"][0]["words"]),
        (&json!("2031-01-05"), &json!("please wait"))
    );
    assert!(shown["arrival"]["likely"].is_string() && shown["arrival"]["window"]["from"].is_string(), "{shown}");
    let deed = shown["deeds"][0]["id"].as_str().unwrap();
    let (_, gone) = house.ask("DELETE", &format!("{deeds}/{deed}"), Value::Null).await;
    assert_eq!(house.get(&path).await["deeds"], json!([]));
    house.undo(&gone["undo"]).await;
    assert_eq!(house.get(&path).await["deeds"].as_array().unwrap().len(), 1);

    let (_, closed) = house.ask("PUT", &format!("{path}/closed"), json!({"closed": "given_up"})).await;
    assert_eq!(house.get(&path).await["closed"], "given_up");
    house.undo(&closed["undo"]).await;
    assert_eq!(house.get(&path).await["closed"], Value::Null);

    let (_, archived) = house.ask("PUT", &format!("{path}/archived"), json!({"archived": true})).await;
    assert_eq!(house.get("/api/v1/parcels").await["parcels"], json!([]));
    assert_eq!(house.get("/api/v1/parcels?archived=true").await["parcels"][0]["id"], json!(id));
    assert_eq!(house.ask("POST", &format!("{path}/check"), Value::Null).await.0, StatusCode::CONFLICT);
    house.undo(&archived["undo"]).await;
    assert_eq!(house.ask("POST", &format!("{path}/check"), Value::Null).await.0, StatusCode::ACCEPTED);

    let (_, deleted) = house.ask("DELETE", &path, Value::Null).await;
    assert_eq!(house.ask("GET", &path, Value::Null).await.0, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/api/v1/edits").await["edits"][0]["kind"], "delete_parcels");
    house.undo(&deleted["undo"]).await;
    assert_eq!(house.get(&path).await["number"], "UB123456785LV");
    let undo = format!("/api/v1/edits/{}/undo", deleted["undo"].as_str().unwrap());
    assert_eq!(house.ask("POST", &undo, Value::Null).await.0, StatusCode::NOT_FOUND, "undone twice");
}

#[tokio::test]
async fn an_order_is_made_edited_linked_and_deleted_and_all_is_undone() {
    let house = House::new().await;
    let said = json!({
        "number": "8123456789012345", "placed_on": "2026-11-01", "country": "FR", "name": "Lamps",
        "seller": {"shop": "1102", "name": "Bright Store"}, "total": {"amount": "13.90", "currency": "eur"},
        "lines": [{"title": "Desk lamp", "quantity": 2, "price": {"amount": "6.95", "currency": "EUR"}}]
    });
    let (status, made) = house.ask("POST", "/api/v1/orders", said).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let order = &made["order"];
    assert_eq!((&order["total"]["currency"], &order["source"]), (&json!("EUR"), &json!("you")));
    assert_eq!(order["lines"][0]["quantity"], 2);
    let path = format!("/api/v1/orders/{}", order["id"].as_str().unwrap());

    let (_, edited) = house.ask("PATCH", &path, json!({"name": null, "notes": "for the office"})).await;
    assert_eq!((&edited["order"]["name"], &edited["order"]["notes"]), (&Value::Null, &json!("for the office")));
    assert_eq!(edited["order"]["lines"], order["lines"], "what was not sent stays");
    house.undo(&edited["undo"]).await;
    assert_eq!(house.get("/api/v1/orders/8123456789012345").await["name"], "Lamps");

    let parcel = house.parcel("UB123456785LV").await;
    let link = format!("{path}/parcels/{parcel}");
    let (_, linked) = house.ask("PUT", &link, Value::Null).await;
    assert_eq!((&linked["changed"], &house.get(&path).await["parcels"]), (&json!(1), &json!([parcel])));
    let of_order = format!("/api/v1/parcels?order={}", order["id"].as_str().unwrap());
    assert_eq!(house.get(&of_order).await["parcels"][0]["orders"], json!(["8123456789012345"]));
    house.ask("DELETE", &link, Value::Null).await;
    assert_eq!(house.get(&path).await["parcels"], json!([]));

    house.ask("POST", &format!("{path}/clocks"), json!({"kind": "refund_by", "date": "2026-12-24"})).await;
    assert_eq!(house.get(&path).await["clocks"][0]["date"], "2026-12-24");
    house.ask("DELETE", &format!("{path}/clocks/refund_by"), Value::Null).await;
    assert_eq!(house.get(&path).await["clocks"], json!([]));

    let (_, archived) = house.ask("PATCH", &path, json!({"archived": true})).await;
    assert_eq!(archived["order"]["archived"], true);
    assert_eq!(house.get("/api/v1/orders").await["orders"], json!([]));
    assert_eq!(house.get("/api/v1/orders?archived=true&search=bright").await["orders"][0]["id"], order["id"]);

    let (_, deleted) = house.ask("DELETE", &path, Value::Null).await;
    assert_eq!(house.ask("GET", &path, Value::Null).await.0, StatusCode::NOT_FOUND);
    house.undo(&deleted["undo"]).await;
    assert_eq!(house.get(&path).await["seller"]["shop"], "1102");
}

#[tokio::test]
async fn many_are_changed_at_once_and_put_back() {
    let house = House::new().await;
    let parcels = [house.parcel("UB123456785LV").await, house.parcel("LP00123456789012").await];
    let orders = [house.order("8123456789012345").await, house.order("8123456789012346").await];
    for (path, act) in [
        ("/api/v1/parcels/act", json!({"ids": parcels, "act": "lost"})),
        ("/api/v1/parcels/act", json!({"ids": parcels, "act": "archive"})),
        ("/api/v1/orders/act", json!({"ids": orders, "act": "colour", "colour": "blue"})),
        ("/api/v1/orders/act", json!({"ids": orders, "act": "delete"})),
    ] {
        let (status, done) = house.ask("POST", path, act.clone()).await;
        assert_eq!((status, &done["changed"]), (StatusCode::OK, &json!(2)), "{act}: {done}");
        house.undo(&done["undo"]).await;
    }
    let told = house.get("/api/v1/orders?stage=no_parcel&sort=placed").await;
    assert_eq!(told["orders"].as_array().unwrap().len(), 2);
    assert_eq!(told["orders"][0]["stage"], "no_parcel");
    for bad in [json!({"ids": ["x"], "act": "archive"}), json!({"ids": parcels, "act": "note"})] {
        let (status, _) = house.ask("POST", "/api/v1/parcels/act", bad.clone()).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test]
async fn tokens_are_made_and_taken_back_and_no_answer_with_one_is_kept() {
    let house = House::new().await;
    let make = |key: &str| {
        let request = house.asked("POST", "/api/v1/tokens").header("idempotency-key", key);
        with_json(request, &json!({"name": "Phone", "scope": "read"}))
    };
    let (status, first) = read(house.send(make("one")).await).await;
    assert_eq!(status, StatusCode::CREATED);
    let (_, second) = read(house.send(make("one")).await).await;
    assert_ne!(first["token"], second["token"], "an answer that was kept would hold the token");
    let listed = house.get("/api/v1/tokens").await;
    assert!(!listed.to_string().contains("doorstep_") && listed["tokens"].as_array().unwrap().len() == 3);
    let path = format!("/api/v1/tokens/{}", first["id"].as_str().unwrap());
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NO_CONTENT);
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NOT_FOUND);
    let (status, _) = house.ask("POST", "/api/v1/tokens", json!({"name": "x", "scope": "capture"})).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "browsers are paired by a code");
    assert_eq!(house.get("/api/v1/about").await["database"], "file");
}

#[tokio::test]
async fn lists_are_read_page_by_page_to_their_end() {
    let house = House::new().await;
    let numbers: Vec<String> = (0..23).map(|n| format!("LP{n:014}")).collect();
    house.ask("POST", "/api/v1/parcels", json!({"numbers": numbers})).await;
    for n in 0..23 {
        house.order(&format!("81234567890{n:05}")).await;
    }
    for (list, sort) in
        [("parcels", "&sort=attention"), ("parcels", "&sort=added"), ("parcels", "&sort=changed"), ("orders", "")]
    {
        let mut seen = Vec::new();
        let mut after = String::new();
        loop {
            let page = house.get(&format!("/api/v1/{list}?limit=5{sort}{after}")).await;
            let some = page[list].as_array().unwrap();
            assert!(some.len() == 5 || page["next"].is_null());
            seen.extend(some.iter().map(|one| one["number"].as_str().unwrap().to_owned()));
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
        assert_eq!(seen.len(), 23, "{list} {sort}");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 23, "{list} {sort}");
    }
    let exact = house.get("/api/v1/orders?limit=23").await;
    assert_eq!((exact["orders"].as_array().unwrap().len(), &exact["next"]), (23, &Value::Null));
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let house = House::new().await;
    let id = house.parcel("UB123456785LV").await;
    for path in ["/api/v1/parcels".to_owned(), format!("/api/v1/parcels/{id}"), "/api/v1/sources".to_owned()] {
        let first = house.send(house.asked("GET", &path).body(Body::empty()).unwrap()).await;
        let tag = first.headers()[header::ETAG].clone();
        let same = house.asked("GET", &path).header(header::IF_NONE_MATCH, &tag);
        let same = house.send(same.body(Body::empty()).unwrap()).await;
        assert_eq!((same.status(), &same.headers()[header::ETAG]), (StatusCode::NOT_MODIFIED, &tag), "{path}");
        assert!(to_bytes(same.into_body(), 10).await.unwrap().is_empty());
        let other = house.asked("GET", &path).header(header::IF_NONE_MATCH, "W/\"other\"");
        assert_eq!(house.send(other.body(Body::empty()).unwrap()).await.status(), StatusCode::OK);
    }
    let list = house.send(house.asked("GET", "/api/v1/parcels").body(Body::empty()).unwrap()).await;
    house.ask("PATCH", &format!("/api/v1/parcels/{id}"), json!({"name": "Lamp"})).await;
    let changed = house.asked("GET", "/api/v1/parcels").header(header::IF_NONE_MATCH, &list.headers()[header::ETAG]);
    assert_eq!(house.send(changed.body(Body::empty()).unwrap()).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_write_with_a_key_is_done_once() {
    let house = House::new().await;
    let keyed = |key: &str, number: &str| {
        let request = house.asked("POST", "/api/v1/orders").header("idempotency-key", key);
        with_json(request, &json!({"number": number}))
    };
    let (status, first) = read(house.send(keyed("one", "8123456789012345")).await).await;
    assert_eq!(status, StatusCode::CREATED);
    let again = house.send(keyed("one", "8123456789012345")).await;
    assert_eq!(again.headers()["idempotency-replayed"], "true");
    assert_eq!(again.headers()[header::CONTENT_TYPE], "application/json");
    assert_eq!(read(again).await, (StatusCode::CREATED, first));
    assert_eq!(refused(house.send(keyed("one", "8123456789012399")).await).await, (422, "key_reused".to_owned()));
    assert_eq!(refused(house.send(keyed("two", "8123456789012345")).await).await, (409, "conflict".to_owned()));
    let replayed = house.send(keyed("two", "8123456789012345")).await;
    assert_eq!(refused(replayed).await, (409, "conflict".to_owned()), "a refusal is repeated as well");
    assert_eq!(refused(house.send(keyed("", "8123456789012345")).await).await, (400, "unreadable".to_owned()));
    assert_eq!(house.get("/api/v1/orders").await["orders"].as_array().unwrap().len(), 1);
    // Another caller's key of the same text is another key.
    let own = bare("POST", "/api/v1/orders").header("idempotency-key", "one").header("sec-fetch-site", "same-origin");
    let own = house.send(with_json(own, &json!({"number": "8123456789012399"}))).await;
    assert_eq!(own.status(), StatusCode::CREATED);
}

/// An order list as a page receives it, with the order's status.
fn capture(status: &str) -> String {
    json!({"data": {"order": {"tag": "pc_om_list_order", "fields": {
        "orderId": "8123456789012345", "statusText": status, "orderDateText": "Sep 1, 2026",
        "storeName": "Bright Store", "totalPriceText": "US $13.90",
        "orderLines": [{"itemTitle": "Desk lamp", "quantity": 2, "productId": "1005001"}]
    }}}})
    .to_string()
}

impl House {
    async fn import(&self, query: &str, body: String) -> (StatusCode, Value) {
        let request = self.asked("POST", &format!("/api/v1/import{query}"));
        read(self.send(request.body(body.into()).unwrap()).await).await
    }

    /// All that an import could change.
    async fn everything(&self) -> Value {
        json!([
            self.get("/api/v1/parcels?archived=all").await,
            self.get("/api/v1/orders").await,
            self.get("/api/v1/unknown").await
        ])
    }
}

#[tokio::test]
async fn an_import_is_previewed_saved_once_and_undone() {
    let house = House::new().await;
    let nothing = house.everything().await;
    let (status, preview) = house.import("?dry_run=1", capture("Awaiting delivery")).await;
    assert_eq!(status, StatusCode::OK, "{preview}");
    assert_eq!((&preview["saved"], &preview["changed"], &preview["undo"]), (&json!(false), &json!(true), &Value::Null));
    assert_eq!(
        (&preview["orders"][0]["number"], &preview["orders"][0]["state"]),
        (&json!("8123456789012345"), &json!("new"))
    );
    assert_eq!(house.everything().await, nothing, "a preview changes nothing");

    let (_, saved) = house.import("", capture("Awaiting delivery")).await;
    assert_eq!(saved["saved"], true, "{saved}");
    let kept = house.get("/api/v1/orders/8123456789012345").await;
    assert_eq!((&kept["status"], &kept["seller"]["name"]), (&json!("shipped"), &json!("Bright Store")), "{kept}");
    assert_eq!((&kept["source"], &kept["lines"][0]["title"]), (&json!("page"), &json!("Desk lamp")));

    let before = house.everything().await;
    let (_, again) = house.import("", capture("Awaiting delivery")).await;
    assert_eq!(
        (&again["changed"], &again["undo"], &again["orders"][0]["state"]),
        (&json!(false), &Value::Null, &json!("same"))
    );
    assert_eq!(house.everything().await, before, "the same import twice changes nothing");
    assert_eq!(house.get("/api/v1/edits").await["edits"].as_array().unwrap().len(), 1);

    let (_, back) = house.import("", capture("Awaiting shipment")).await;
    let status =
        back["orders"][0]["fields"].as_array().unwrap().iter().find(|field| field["field"] == "status").unwrap();
    assert_eq!((&status["state"], &status["was"]), (&json!("outranked"), &json!("shipped")));
    assert_eq!(house.get("/api/v1/orders/8123456789012345").await["status"], "shipped", "an order never moves back");

    house.undo(&back["undo"]).await;
    house.undo(&saved["undo"]).await;
    assert_eq!(house.everything().await, nothing);
}

#[tokio::test]
async fn what_the_user_said_stays_and_both_are_shown() {
    let house = House::new().await;
    let id = house.order("8123456789012345").await;
    let path = format!("/api/v1/orders/{id}");
    house.ask("PATCH", &path, json!({"placed_on": "2026-08-30", "notes": "mine"})).await;
    let (_, saved) = house.import("", capture("Awaiting delivery")).await;
    assert_eq!(saved["orders"][0]["state"], "changed", "{saved}");
    let kept = house.get(&path).await;
    assert_eq!(
        (&kept["placed_on"], &kept["notes"], &kept["status"]),
        (&json!("2026-08-30"), &json!("mine"), &json!("shipped"))
    );
    let said = |place: &str| {
        let readings = kept["readings"].as_array().unwrap().iter();
        let mut of = readings.filter(|reading| reading["field"] == "placed_on" && reading["place"] == place);
        of.next().map(|reading| reading["value"].clone())
    };
    assert_eq!((said("you"), said("page")), (Some(json!("2026-08-30")), Some(json!("2026-09-01"))));
    house.undo(&saved["undo"]).await;
    let kept = house.get(&path).await;
    assert_eq!((&kept["status"], &kept["notes"]), (&Value::Null, &json!("mine")));
    assert_eq!(kept["lines"], json!([]));
}

#[tokio::test]
async fn texts_bring_parcels_and_what_is_not_understood_goes_to_the_inbox() {
    let house = House::new().await;
    house.parcel("UB123456785LV").await;
    let boundary = "frontier";
    let part = |name: &str, text: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let form = [
        part("a.txt", "UB123456785LV and LP00123456789012"),
        part("b.txt", "nothing at all"),
        format!("--{boundary}--\r\n"),
    ];
    let request = house
        .asked("POST", "/api/v1/import")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"));
    let (status, taken) = read(house.send(request.body(form.concat().into()).unwrap()).await).await;
    assert_eq!(status, StatusCode::OK, "{taken}");
    let states: Vec<_> =
        taken["parcels"].as_array().unwrap().iter().map(|parcel| (&parcel["numbers"][0], &parcel["state"])).collect();
    assert!(states.contains(&(&json!("UB123456785LV"), &json!("same"))), "{states:?}");
    assert!(states.contains(&(&json!("LP00123456789012"), &json!("new"))), "{states:?}");
    assert_eq!((&taken["files"][1]["file"], &taken["files"][1]["understood"]), (&json!("b.txt"), &json!(false)));
    let unknown = house.get("/api/v1/unknown").await;
    assert_eq!(unknown["unknown"][0]["what"], "the text", "{unknown}");
    let id = unknown["unknown"][0]["id"].as_str().unwrap();
    let path = format!("/api/v1/unknown/{id}");
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NO_CONTENT);
    assert_eq!(house.get("/api/v1/unknown").await["unknown"], json!([]));
    for (query, body) in [("", ""), ("?dry_run=maybe", "LP00123456789012")] {
        assert_eq!(house.import(query, body.to_owned()).await.0, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
}

#[tokio::test]
async fn columns_are_said_once_and_exports_are_merged() {
    let house = House::new().await;
    let table = "Nr;Wann\n8200123456780001;2026-11-02\n";
    let (_, taken) = house.import("?dry_run=1", table.to_owned()).await;
    assert_eq!((&taken["orders"], &taken["files"][0]["understood"]), (&json!([]), &json!(false)), "{taken}");
    for wrong in ["order_number", "nothing,placed_on", "title,placed_on"] {
        let (status, _) = house.import(&format!("?columns={wrong}"), table.to_owned()).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let (_, taken) = house.import("?columns=order_number,placed_on", table.to_owned()).await;
    assert_eq!(taken["orders"][0]["state"], "new", "{taken}");
    let (_, again) = house.import("", table.to_owned()).await;
    assert_eq!(again["orders"][0]["state"], "same", "it is remembered: {again}");

    let mut export = Vec::new();
    house.app.store.export(&mut export, house.app.now()).await.unwrap();
    let other = House::new().await;
    let export = String::from_utf8(export).unwrap();
    let (_, preview) = other.import("?dry_run=1", export.clone()).await;
    assert_eq!((&preview["restored"][0]["orders"], &preview["saved"]), (&json!(1), &json!(false)), "{preview}");
    assert_eq!(other.get("/api/v1/orders").await["orders"], json!([]));
    other.import("", export).await;
    assert_eq!(other.get("/api/v1/orders").await["orders"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_inbox_holds_what_was_not_understood_and_what_waits() {
    let house = House::new().await;
    let mail = "From: AliExpress <transaction@notice.aliexpress.com>\r\nSubject: Order 8200123456780001: something new\r\n\r\nHi Pat Sample, hello.\r\n";
    house.import("", mail.to_owned()).await;
    let inbox = house.get("/api/v1/inbox").await;
    let odd = &inbox["not_understood"][0];
    assert_eq!((&odd["kind"], &odd["warning"]), (&json!("mail"), &json!(false)), "{inbox}");
    let kept = house.get(&format!("/api/v1/inbox/kept/{}", odd["kept"].as_str().unwrap())).await;
    let text = kept["text"].as_str().unwrap();
    assert!(text.contains("something new") && !text.contains("Pat Sample"), "{text}");
    assert_eq!(house.ask("POST", "/api/v1/inbox/reread", Value::Null).await.1["count"], 0);
    let path = format!("/api/v1/inbox/{}", odd["id"].as_str().unwrap());
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NO_CONTENT);
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NOT_FOUND);

    let file = crate::store::PendingFile { name: "a.txt".into(), body: b"LP00123456789012".to_vec() };
    let now = house.app.now();
    let wait =
        async || house.app.store.put_aside(crate::store::Via::Folder, std::slice::from_ref(&file), now).await.unwrap();
    let (one, other) = (wait().await, wait().await);
    assert_eq!(house.get("/api/v1/inbox").await["waiting"].as_array().unwrap().len(), 2);
    let (status, saved) = house.ask("POST", &format!("/api/v1/inbox/waiting/{one}"), Value::Null).await;
    assert_eq!((status, &saved["parcels"][0]["state"]), (StatusCode::OK, &json!("new")), "{saved}");
    let path = format!("/api/v1/inbox/waiting/{other}");
    assert_eq!(house.ask("DELETE", &path, Value::Null).await.0, StatusCode::NO_CONTENT);
    assert_eq!(house.ask("POST", &path, Value::Null).await.0, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/api/v1/inbox").await["waiting"], json!([]));
}

#[tokio::test]
async fn a_mailbox_is_tried_before_it_is_kept() {
    let house = House::new().await;
    let new = json!({"host": "127.0.0.1", "port": 9, "user": "pat", "password": "hidden-secret"});
    let (status, why) = house.ask("POST", "/api/v1/mailboxes", new).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
    assert!(why.to_string().contains("does not answer") && !why.to_string().contains("hidden-secret"), "{why}");
    assert_eq!(house.get("/api/v1/mailboxes").await["mailboxes"], json!([]));
    for (method, path) in [("POST", "/api/v1/mailboxes/1/visit"), ("DELETE", "/api/v1/mailboxes/1")] {
        assert_eq!(house.ask(method, path, Value::Null).await.0, StatusCode::NOT_FOUND, "{method}");
    }
}

#[tokio::test]
async fn sources_and_health_tell_how_matters_stand() {
    let house = House::new().await;
    house.parcel("UB123456785LV").await;
    let health = house.get("/api/v1/health").await;
    assert_eq!((&health["parcels"], &health["version"]), (&json!(1), &json!(env!("CARGO_PKG_VERSION"))));
    let sources = house.get("/api/v1/sources").await;
    let cainiao = sources["sources"].as_array().unwrap().iter().find(|source| source["id"] == "cainiao").unwrap();
    assert_eq!((&cainiao["standing"], &cainiao["asked"]), (&json!("on"), &Value::Null));
}

#[tokio::test]
async fn sources_are_switched_and_given_keys_that_are_never_told() {
    let house = House::with(&[("DOORSTEP_SOURCES__GLS__API_KEY", "k")]).await;
    let source = async |id: &str| {
        let sources = house.get("/api/v1/sources").await;
        sources["sources"].as_array().unwrap().iter().find(|source| source["id"] == id).unwrap().clone()
    };
    let (status, _) = house.ask("PUT", "/api/v1/sources/inpost", json!({"enabled": false})).await;
    assert_eq!((status, source("inpost").await["standing"].clone()), (StatusCode::NO_CONTENT, json!("off")));
    // Something is still missing, so nothing is tried: no test leaves the machine.
    let (status, tried) = house.ask("PUT", "/api/v1/sources/ups/key", json!({"api_key": "hidden-key"})).await;
    assert_eq!((status, &tried["tried"]), (StatusCode::OK, &json!("nothing")));
    let ups = source("ups").await;
    assert_eq!((&ups["entered"], &ups["lacks"]), (&json!(["api_key"]), &json!(["api_secret"])));
    assert!(!ups.to_string().contains("hidden-key"));
    for (path, body, expected) in [
        ("/api/v1/sources/ups/key", json!({"account": "1"}), StatusCode::UNPROCESSABLE_ENTITY),
        ("/api/v1/sources/ups/key", json!({}), StatusCode::UNPROCESSABLE_ENTITY),
        ("/api/v1/sources/gls/key", json!({"api_key": "other"}), StatusCode::CONFLICT),
        ("/api/v1/sources/nobody/key", json!({"api_key": "k"}), StatusCode::NOT_FOUND),
        ("/api/v1/sources/nobody", json!({"enabled": true}), StatusCode::NOT_FOUND),
    ] {
        assert_eq!(house.ask("PUT", path, body).await.0, expected, "{path}");
    }
    assert_eq!(house.ask("DELETE", "/api/v1/sources/ups/key", Value::Null).await.0, StatusCode::NO_CONTENT);
    assert_eq!(source("ups").await["entered"], json!([]));
}

#[tokio::test]
async fn a_parcel_answered_about_a_moment_ago_is_not_asked_about_again() {
    let house = House::new().await;
    let id = house.parcel("UB123456785LV").await;
    let path = format!("/api/v1/parcels/{id}/check");
    assert_eq!(house.ask("POST", &path, Value::Null).await.0, StatusCode::ACCEPTED);
    // Nobody has answered yet, so asking again is no impatience.
    assert_eq!(house.ask("POST", &path, Value::Null).await.0, StatusCode::ACCEPTED);
    let now = jiff::Timestamp::now();
    let claim = house.app.store.claim("me", 1, now, std::time::Duration::from_secs(60)).await.unwrap().remove(0);
    let check = doorstep_core::check::Check {
        source: "cainiao".to_owned(),
        number: "UB123456785LV".to_owned(),
        asked_at: now,
        answered_at: Some(now),
        outcome: doorstep_core::check::Outcome::NotFound,
        detail: None,
        retry_at: None,
    };
    let heard = crate::store::Heard { claim: &claim, check, track: None };
    house.app.store.record(&[heard], now).await.unwrap();
    let (status, problem) = house.ask("POST", &path, Value::Null).await;
    assert_eq!((status, &problem["code"]), (StatusCode::TOO_MANY_REQUESTS, &json!("too_early")), "{problem}");
    assert!(problem["detail"].as_str().unwrap().contains("can be asked about again at"), "{problem}");
}

#[tokio::test]
async fn the_page_about_the_api_names_every_address_and_runs_nothing() {
    let house = House::new().await;
    let response = house.send(bare("GET", "/api").body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::OK);
    let page = to_bytes(response.into_body(), 4 << 20).await.unwrap();
    let page = std::str::from_utf8(&page).unwrap();
    for path in super::document().paths.paths.keys() {
        assert!(page.contains(path.as_str()), "{path}");
    }
    assert!(page.contains("id=\"schema-OrderTold\"") && page.contains("href=\"#schema-OrderTold\""));
    assert!(!page.contains("<script") && !page.contains(" style=") && !page.contains("src="));
    let style = house.send(bare("GET", "/api/reference.css").body(Body::empty()).unwrap()).await;
    assert_eq!(style.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
}

const EXTENSION: &str = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

async fn offered(house: &House) -> String {
    let code = guard::new_pairing_code();
    house.app.store.offer_pairing(&guard::token_digest(&code), Timestamp::now()).await.unwrap();
    code
}

async fn pair(house: &House, origin: &str, code: &str) -> Response {
    let request = bare("POST", "/api/v1/pairing").header(header::ORIGIN, origin).header("sec-fetch-site", "none");
    house.send(with_json(request, &json!({"code": code, "name": "Chrome on Linux"}))).await
}

#[tokio::test]
async fn a_browser_is_paired_once_by_the_code_on_offer_and_by_no_web_page() {
    let house = House::new().await;
    let code = offered(&house).await;
    for origin in ["https://evil.example", "null", "http://127.0.0.1:3667"] {
        assert_eq!(refused(pair(&house, origin, &code).await).await, (401, "no_token".to_owned()), "{origin}");
    }
    let own = bare("POST", "/api/v1/pairing").header("sec-fetch-site", "same-origin");
    let own = house.send(with_json(own, &json!({"code": code, "name": "a page"}))).await;
    assert_eq!(refused(own).await, (403, "no_extension".to_owned()));
    let rebound = Request::builder().method("POST").uri("/api/v1/pairing").header(header::HOST, "evil.example");
    let rebound = with_json(rebound.header(header::ORIGIN, EXTENSION), &json!({"code": code, "name": "rebound"}));
    assert_eq!(refused(house.send(rebound).await).await, (421, "foreign_host".to_owned()));

    let typed = format!(" {} {}", code[..4].to_lowercase(), &code[4..]);
    let (status, paired) = read(pair(&house, EXTENSION, &typed).await).await;
    assert_eq!((status, &paired["name"]), (StatusCode::CREATED, &json!("Chrome on Linux")));
    assert_eq!(refused(pair(&house, EXTENSION, &code).await).await, (403, "wrong_code".to_owned()), "used up");
    assert_eq!(house.app.store.tokens().await.unwrap()[0].origin.as_deref(), Some(EXTENSION));
}

#[tokio::test]
async fn guessing_a_code_ends_it() {
    let house = House::new().await;
    let code = offered(&house).await;
    for _ in 0..5 {
        assert_eq!(refused(pair(&house, EXTENSION, "WRNG-WRNG").await).await, (403, "wrong_code".to_owned()));
    }
    assert_eq!(refused(pair(&house, EXTENSION, &code).await).await, (403, "wrong_code".to_owned()));
    assert!(!house.app.store.is_paired(EXTENSION).await.unwrap());
}

#[tokio::test]
async fn a_paired_browser_brings_orders_and_can_do_nothing_else() {
    let house = House::new().await;
    let code = offered(&house).await;
    let (_, paired) = read(pair(&house, EXTENSION, &code).await).await;
    let token = format!("Bearer {}", paired["token"].as_str().unwrap());
    let as_browser = |method: &str, path: &str| {
        bare(method, path).header(header::AUTHORIZATION, &token).header(header::ORIGIN, EXTENSION)
    };
    for (method, path, sent) in writes() {
        let allowed = path == "/api/v1/import" || path == "/api/v1/pairing" || path.ends_with("/evidence");
        if !allowed {
            let response = house.send(with_json(as_browser(method, &path), &sent)).await;
            assert_eq!(refused(response).await, (403, "out_of_scope".to_owned()), "{method} {path}");
        }
    }
    for path in ["parcels", "orders", "edits", "sources", "health", "orders/8123456789012345/evidence"] {
        let response = house.send(as_browser("GET", &format!("/api/v1/{path}")).body(Body::empty()).unwrap()).await;
        assert_eq!(refused(response).await, (403, "out_of_scope".to_owned()), "{path}");
    }
    let elsewhere = bare("POST", "/api/v1/import").header(header::AUTHORIZATION, &token);
    let elsewhere = elsewhere.header(header::ORIGIN, "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba");
    let elsewhere = house.send(elsewhere.body("x".into()).unwrap()).await;
    assert_eq!(refused(elsewhere).await, (403, "other_extension".to_owned()));

    let list = json!({"page_url": "https://www.aliexpress.com/p/order/index.html", "raw": {"ret": ["SUCCESS"],
        "data": {"data": {"a": {"tag": "pc_om_list_order", "fields": {"orderId": "8123456789012345"}}}}}});
    let response = house.send(with_json(as_browser("POST", "/api/v1/import"), &list)).await;
    let allowed = response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN].clone();
    let (status, told) = read(response).await;
    assert_eq!(
        (status, allowed.to_str().unwrap(), &told["orders"][0]["state"]),
        (StatusCode::OK, EXTENSION, &json!("new"))
    );
    let asked = as_browser("GET", "/api/v1/verdicts?orders=8123456789012345,8123456789012399");
    let (status, told) = read(house.send(asked.body(Body::empty()).unwrap()).await).await;
    assert_eq!(status, StatusCode::OK);
    let verdicts = told["verdicts"].as_array().unwrap();
    assert_eq!(verdicts.len(), 1, "{told}");
    assert_eq!((&verdicts[0]["order"], &verdicts[0]["parcels"]), (&json!("8123456789012345"), &json!(0)));
    assert!(!verdicts[0]["says"].as_str().unwrap().is_empty());
    assert!(verdicts[0]["page"].as_str().unwrap().starts_with("/orders/"));
    let (status, _) =
        read(house.send(as_browser("DELETE", "/api/v1/pairing").body(Body::empty()).unwrap()).await).await;
    assert_eq!(status, StatusCode::OK);
    let again = house.send(with_json(as_browser("POST", "/api/v1/import"), &list)).await;
    assert!(!again.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    assert_eq!(refused(again).await, (401, "bad_token".to_owned()));
}

#[tokio::test]
async fn only_a_paired_extension_is_agreed_to_before_it_asks() {
    let house = House::with(&[("DOORSTEP_PASSWORD", "open sesame")]).await;
    let ask = async |origin: &str, host: &str| {
        let request = Request::builder().method("OPTIONS").uri("/api/v1/import").header(header::HOST, host);
        let request = request.header(header::ORIGIN, origin).header("access-control-request-method", "POST");
        let request = request.header("access-control-request-private-network", "true");
        house.send(request.body(Body::empty()).unwrap()).await
    };
    assert!(!ask(EXTENSION, "127.0.0.1:3667").await.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    let code = offered(&house).await;
    assert_eq!(pair(&house, EXTENSION, &code).await.status(), StatusCode::CREATED);
    let agreed = ask(EXTENSION, "127.0.0.1:3667").await;
    assert_eq!(agreed.status(), StatusCode::NO_CONTENT);
    assert_eq!(agreed.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], EXTENSION);
    assert_eq!(agreed.headers()["access-control-allow-private-network"], "true");
    for (origin, host) in [
        ("https://www.aliexpress.com", "127.0.0.1:3667"),
        ("chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba", "127.0.0.1:3667"),
        (EXTENSION, "evil.example"),
    ] {
        let response = ask(origin, host).await;
        assert!(!response.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN), "{origin} {host}");
        assert_ne!(response.status(), StatusCode::NO_CONTENT);
    }
}

#[tokio::test]
async fn pictures_of_an_order_are_kept_with_time_and_digest() {
    let house = House::new().await;
    let id = house.order("8123456789012345").await;
    let path = "/api/v1/orders/8123456789012345/evidence";
    let png = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[7; 40]].concat();
    let send = async |bytes: Vec<u8>, asked: &str| {
        house.send(house.asked("POST", &format!("{path}{asked}")).body(bytes.into()).unwrap()).await
    };
    let page =
        "?taken_at=2026-10-01T10:00:00Z&page=https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345";
    let (status, kept) = read(send(png.clone(), page).await).await;
    assert_eq!(status, StatusCode::CREATED, "{kept}");
    assert_eq!(kept["taken_at"], "2026-10-01T10:00:00Z");
    assert_eq!(kept["page"], "https://www.aliexpress.com/p/order/detail.html");
    assert_eq!((&kept["media_type"], &kept["size"]), (&json!("image/png"), &json!(png.len())));
    assert_eq!(kept["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(send(png.clone(), page).await.status(), StatusCode::OK, "the same again is the same");
    let (_, early) =
        read(send([b"\xff\xd8\xff".as_slice(), &[1; 9]].concat(), "?taken_at=2999-01-01T00:00:00Z").await).await;
    assert!(early["taken_at"].as_str().unwrap() < "2999", "what is yet to come is no evidence");

    for (bytes, expected) in [(b"<svg onload=alert(1)>".to_vec(), 422), (Vec::new(), 422), (vec![0; 9 << 20], 413)] {
        assert_eq!(refused(send(bytes, "").await).await.0, expected);
    }
    let list = house.get(path).await;
    assert_eq!(list["evidence"].as_array().unwrap().len(), 2);
    let one = format!("{path}/{}", kept["id"].as_str().unwrap());
    let shown = house.send(house.asked("GET", &one).body(Body::empty()).unwrap()).await;
    assert_eq!(shown.headers()[header::CONTENT_TYPE], "image/png");
    assert_eq!(shown.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(to_bytes(shown.into_body(), 1 << 20).await.unwrap(), png);

    // It outlasts an order that is deleted and put back.
    let (_, deleted) = house.ask("DELETE", &format!("/api/v1/orders/{id}"), Value::Null).await;
    assert_eq!(house.ask("GET", path, Value::Null).await.0, StatusCode::NOT_FOUND);
    house.undo(&deleted["undo"]).await;
    assert_eq!(house.get(path).await["evidence"].as_array().unwrap().len(), 2);
    assert_eq!(house.ask("DELETE", &one, Value::Null).await.0, StatusCode::OK);
    assert_eq!(house.ask("GET", &one, Value::Null).await.0, StatusCode::NOT_FOUND);
}

#[test]
fn the_document_is_as_it_was() {
    insta::assert_json_snapshot!("openapi", super::document());
}
