use crate::home::{Home, text};

#[test]
fn a_server_says_where_it_is_and_stops_when_told_to() {
    let home = Home::new();
    let mut server = home.serve();
    assert!(server.url().starts_with("http://127.0.0.1:"));
    assert_eq!(server.connect().unwrap().get("/no-such-page").unwrap().0, 404);
    server.stop().unwrap();
}

#[test]
fn a_port_in_use_is_told_and_the_data_left_alone() {
    let home = Home::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let home = home.with("DOORSTEP_LISTEN", address.to_string());
    // Without a command Doorstep serves.
    let complaint = home.run(&[]).complaint(1);
    assert!(complaint.starts_with(&format!("port {} of 127.0.0.1 is in use.", address.port())), "{complaint}");
    assert!(!home.data_dir().exists());
}

#[test]
fn other_machines_need_a_password() {
    let home = Home::new();
    let complaint = home.run(&["serve", "--listen", "0.0.0.0:0"]).complaint(2);
    assert!(
        complaint.starts_with("0.0.0.0:0 can be reached from other machines, and no password is set"),
        "{complaint}"
    );
    let home = home.with("DOORSTEP_PASSWORD", "open sesame");
    let server = home.serve();
    assert_eq!(server.connect().unwrap().get("/parcels").unwrap().0, 401);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_told() {
    let home = Home::new();
    let file = home.write("file", "");
    let home = home.with("DOORSTEP_DATA_DIR", text(&file.join("data")));
    let complaint = home.run(&["serve", "--listen", "127.0.0.1:0"]).complaint(1);
    assert!(complaint.starts_with("cannot make the data folder "), "{complaint}");
}

#[test]
fn a_demo_begins_on_the_day_asked_for_and_refuses_others() {
    let home = Home::new();
    let demo = home.serve_with(&["demo", "--at", "2026-10-20"]);
    let (status, page) = demo.connect().unwrap().get("/").unwrap();
    assert_eq!(status, 200);
    assert!(String::from_utf8(page).unwrap().contains("Tuesday, 20 October"));
    for day in ["2026-13-01", "2019-01-01", "tomorrow", "", "2026-10-20T12:00:00Z/P1D"] {
        let complaint = home.run(&["demo", "--at", day]).complaint(2);
        assert_eq!(complaint, format!("--at {day:?} is no day of the demo; its days are 2026-08-23 to 2026-11-09"));
    }
    let complaint = home.run(&["demo", "--listen", "0.0.0.0:0"]).complaint(2);
    assert!(complaint.contains("no password is set"), "{complaint}");
    drop(demo);
    assert!(!home.data_dir().exists(), "a demo keeps nothing");
}

#[test]
fn a_demo_asks_no_source() {
    let door = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    door.set_nonblocking(true).unwrap();
    let mut home = Home::new();
    home.0.point_sources_at(&format!("http://{}", door.local_addr().unwrap())).unwrap();
    home.0.set_every_source("ENABLED", "true").unwrap();
    home.0.set_every_source("API_KEY", "a key for tests").unwrap();
    let demo = home.serve_with(&["demo"]);
    let listed = demo.connect().unwrap().get("/api/v1/parcels?limit=1").unwrap().1;
    let listed: serde_json::Value = serde_json::from_slice(&listed).unwrap();
    let id = listed["parcels"][0]["id"].as_str().unwrap();
    let shown = || -> serde_json::Value {
        let (status, shown) = demo.connect().unwrap().get(&format!("/api/v1/parcels/{id}")).unwrap();
        assert_eq!(status, 200);
        serde_json::from_slice(&shown).unwrap()
    };
    let before = shown();
    let (status, _) = demo.connect().unwrap().post(&format!("/parcels/{id}/act"), "act=check").unwrap();
    assert_eq!(status, 303);
    // The household has answered once the check is no longer under way.
    for _ in 0..500 {
        if shown()["last_asked_at"] != before["last_asked_at"] {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let after = shown();
    assert_ne!(after["last_asked_at"], before["last_asked_at"]);
    assert_eq!(after["checks"][0]["outcome"], "unchanged");
    for form in ["/sources/17track/try", "/sources/laposte/key"] {
        let (status, _) = demo.connect().unwrap().post(form, "api_key=a-key-of-a-visitor").unwrap();
        assert_eq!(status, 303, "{form}");
    }
    let asked = door.accept().map(drop).map_err(|error| error.kind());
    assert_eq!(asked, Err(std::io::ErrorKind::WouldBlock), "a source was asked");
}
