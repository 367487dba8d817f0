//! Mailboxes, read from a real IMAP server (Dovecot) on loopback. `cargo xtask test` installs it; where it is missing these tests
//! say so and do nothing.
#![allow(clippy::unwrap_used)]

use doorstep::app::App;
use doorstep::config::Config;
use doorstep::mailbox::{Access, Error, read_new, visit};
use doorstep::store::{Mailbox, OrderFilter};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use xtask::dovecot::{Dovecot, PASSWORD, USER};

const ORDER: &str = "8211968327931234";

fn server() -> Option<Dovecot> {
    if Dovecot::program().is_none() {
        println!("this test did not run: there is no Dovecot here (apt-get install dovecot-imapd)");
        return None;
    }
    Some(Dovecot::start().unwrap())
}

fn mail(from: &str, subject: &str, body: &str) -> Vec<u8> {
    let date = jiff::fmt::rfc2822::to_string(&Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC)).unwrap();
    format!("From: {from}\r\nTo: pat@example.org\r\nSubject: {subject}\r\nDate: {date}\r\n\r\n{body}\r\n").into_bytes()
}

fn shipped(order: &str) -> Vec<u8> {
    let words = format!("Hi Pat Sample,\r\n\r\nyour order {order} is on its way to Calle Inventada 1.");
    mail("AliExpress <transaction@notice.aliexpress.com>", &format!("Order {order}: order shipped"), &words)
}

async fn house() -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("config.toml");
    std::fs::write(&settings, format!("data_dir = {:?}", folder.path().join("data"))).unwrap();
    (App::open(Config::load(Some(&settings)).unwrap()).await.unwrap(), folder)
}

fn access(server: &Dovecot, password: &str) -> Access {
    Access {
        host: "127.0.0.1".into(),
        port: server.port(),
        user: USER.into(),
        password: password.to_owned().into(),
        folder: "INBOX".into(),
    }
}

async fn visited(app: &App) -> Mailbox {
    app.store.visit_mailbox_now(None, Timestamp::now() - SignedDuration::from_secs(1)).await.unwrap();
    assert_eq!(visit::visit_due(app, "test").await.unwrap(), 1);
    app.store.mailboxes().await.unwrap().remove(0)
}

async fn orders(app: &App) -> Vec<String> {
    let filter = OrderFilter { limit: 99, ..OrderFilter::default() };
    let mut numbers: Vec<String> =
        app.store.orders(&filter).await.unwrap().orders.iter().map(|kept| kept.order.number.to_string()).collect();
    numbers.sort();
    numbers
}

#[tokio::test]
async fn mails_bring_orders_and_the_mailbox_stays_as_it_was() {
    let Some(server) = server() else { return };
    let (app, folder) = house().await;
    server.deliver("1.a", &shipped(ORDER)).unwrap();
    server.deliver("2.b", &mail("Gran <gran@example.org>", "Order 8211968327939999: order shipped", "hello")).unwrap();
    let fee = "Your parcel is held by customs. Pay a customs fee of 1.99 EUR.";
    let forged = mail("AliExpress <service@aliexpress-refunds.example>", "Package held: fee to be paid", fee);
    server.deliver("3.c", &forged).unwrap();
    let before = server.mails().unwrap();
    assert_eq!(before, ["new/1.a", "new/2.b", "new/3.c"]);

    assert_eq!(visit::test(&access(&server, PASSWORD)).await.unwrap(), 2, "nobody else's mail is fetched");
    visit::add(&app, &access(&server, PASSWORD)).await.unwrap();
    let mailbox = visited(&app).await;
    assert_eq!((mailbox.mails, mailbox.fault.clone()), (2, None));
    assert_eq!(orders(&app).await, [ORDER]);
    let odd = app.store.not_understood(9).await.unwrap();
    assert!(odd.len() == 1 && odd[0].warning && odd[0].why.contains("aliexpress-refunds.example"), "{odd:?}");
    // Read or not, the mails lie where they lay, without a flag: EXAMINE and BODY.PEEK changed nothing.
    assert_eq!(server.mails().unwrap(), before);

    let cursor = mailbox.cursor;
    assert_eq!(visited(&app).await.mails, 2, "what was read is not read again");
    server.deliver("4.d", &shipped("8211968327931235")).unwrap();
    let mailbox = visited(&app).await;
    assert_eq!((mailbox.mails, orders(&app).await.len()), (3, 2));
    assert_eq!(mailbox.cursor.unwrap().0, cursor.unwrap().0);
    assert!(mailbox.cursor.unwrap().1 > cursor.unwrap().1);

    // The password is sealed, and nothing personal is kept.
    app.store.close().await;
    for entry in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for secret in [PASSWORD, "Pat Sample", "Calle Inventada", "gran@example.org"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}

#[tokio::test]
async fn a_folder_that_counts_anew_is_read_anew_and_changes_nothing_twice() {
    let Some(server) = server() else { return };
    let (app, _folder) = house().await;
    server.deliver("1.a", &shipped(ORDER)).unwrap();
    visit::add(&app, &access(&server, PASSWORD)).await.unwrap();
    let first = visited(&app).await;
    server.renumber().unwrap();
    let again = visited(&app).await;
    assert_ne!(first.cursor.unwrap().0, again.cursor.unwrap().0);
    assert_eq!(again.mails, 2);
    assert_eq!(orders(&app).await, [ORDER]);
    assert_eq!(app.store.edits(9).await.unwrap().len(), 1, "the second time changed nothing");
}

#[tokio::test]
async fn a_wrong_password_is_said_and_not_tried_again() {
    let Some(server) = server() else { return };
    let why = read_new(&access(&server, "wrong"), None, visit::first_day()).await.unwrap_err();
    assert!(matches!(why, Error::Refused { .. }), "{why}");
    assert!(why.to_string().contains("app password") && !why.to_string().contains("wrong"), "{why}");
    let (app, _folder) = house().await;
    visit::add(&app, &access(&server, "wrong")).await.unwrap();
    let mailbox = visited(&app).await;
    assert!(mailbox.fault.unwrap().contains("refuses the name or the password"));
    assert_eq!(mailbox.next_at, None, "an account can be locked by trying");
    assert_eq!(visit::visit_due(&app, "test").await.unwrap(), 0);

    let missing = Access { folder: "Nowhere".into(), ..access(&server, PASSWORD) };
    let why = read_new(&missing, None, visit::first_day()).await.unwrap_err();
    assert!(matches!(why, Error::NoFolder(_)), "{why}");
    drop(server);
    let nobody = Access { port: 9, ..missing };
    let why = read_new(&nobody, None, visit::first_day()).await.unwrap_err();
    assert!(matches!(why, Error::Unreachable { .. }), "{why}");
}
