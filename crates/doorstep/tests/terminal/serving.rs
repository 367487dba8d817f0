use crate::home::{Home, text};
use crate::server::Server;

#[test]
fn a_server_says_where_it_is_and_stops_when_told_to() {
    let home = Home::new();
    let server = Server::start(&home);
    assert!(server.address.starts_with("127.0.0.1:"));
    assert_eq!(server.get("/no-such-page").0, 404);
    assert_eq!(server.stop(), 0);
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
    let server = Server::start(&home);
    assert_eq!(server.get("/parcels").0, 401);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_told() {
    let home = Home::new();
    let file = home.write("file", "");
    let home = home.with("DOORSTEP_DATA_DIR", text(&file.join("data")));
    let complaint = home.run(&["serve", "--listen", "127.0.0.1:0"]).complaint(1);
    assert!(complaint.starts_with("cannot make the data folder "), "{complaint}");
}
