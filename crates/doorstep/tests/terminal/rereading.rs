//! Events that an older Doorstep kept are read again with newer tables: when told to, and by themselves after an upgrade.

use doorstep::store::file_in;
use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use tokio::runtime::Runtime;

use crate::home::Home;

const NUMBER: &str = "UB123456785LV";

/// A home whose only parcel was delivered, though an older Doorstep did not understand it, and has no reason to look again.
fn left_by_an_older_version() -> Home {
    let home = Home::new();
    home.run(&["add", NUMBER]).done();
    home.run(&["mark", NUMBER, "delivered"]).done();
    assert_eq!(home.run(&["list", "--json"]).json()[0]["status"], "delivered");
    let never = i64::MAX;
    in_the_database(&home, async |data| {
        let query = "UPDATE parcels SET tables_version = 1, status = 'unrecognised', rejudge_at = $1";
        assert_eq!(sqlx::query(query).bind(never).execute(data).await.unwrap().rows_affected(), 1);
    });
    home
}

fn in_the_database<T>(home: &Home, work: impl AsyncFnOnce(&mut SqliteConnection) -> T) -> T {
    Runtime::new().unwrap().block_on(async {
        let address = format!("sqlite://{}", file_in(&home.data_dir()).display());
        let mut data = SqliteConnection::connect(&address).await.unwrap();
        let done = work(&mut data).await;
        data.close().await.unwrap();
        done
    })
}

fn kept_status(home: &Home) -> String {
    in_the_database(home, async |data| sqlx::query_scalar("SELECT status FROM parcels").fetch_one(data).await.unwrap())
}

#[test]
fn on_command_with_word_of_how_many_parcels() {
    let home = left_by_an_older_version();
    assert_eq!(home.run(&["reread"]).done(), "1 parcel was read again.\n");
    assert_eq!(kept_status(&home), "delivered");
    assert_eq!(home.run(&["reread"]).done(), "0 parcels were read again.\n");
}

#[test]
fn by_the_next_command_after_an_upgrade() {
    let home = left_by_an_older_version();
    assert_eq!(home.run(&["list", "--json"]).json()[0]["status"], "delivered");
}

#[test]
fn by_a_server_after_an_upgrade() {
    let home = left_by_an_older_version();
    let mut server = home.serve();
    // The judge works beside the pages; each look at one gives it time.
    let judged = (0..5_000).any(|_| {
        server.connect().unwrap().get("/parcels").unwrap();
        kept_status(&home) == "delivered"
    });
    assert!(judged);
    server.stop().unwrap();
}
