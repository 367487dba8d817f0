use crate::home::{Home, text};

#[test]
fn the_default_file_is_accepted_as_it_is_printed() {
    let home = Home::new();
    let file = home.write("config.toml", home.run(&["config", "default"]).done());
    assert_eq!(home.run(&["--config", text(&file), "config", "check"]).done(), "The settings are right.\n");
    assert_eq!(home.run(&["--config", text(&file), "config", "path"]).done(), format!("{}\n", text(&file)));
}

#[test]
fn the_platforms_file_is_read_unless_another_is_named() {
    let home = Home::new();
    let usual = home.run(&["config", "path"]).done();
    let usual = std::path::Path::new(usual.trim_end());
    std::fs::create_dir_all(usual.parent().unwrap()).unwrap();
    std::fs::write(usual, "\nlisen = 'x'").unwrap();
    let complaint = home.run(&["config", "check"]).complaint(2);
    assert!(complaint.starts_with(&format!("{}, line 2: there is no setting `lisen`", usual.display())), "{complaint}");

    let other = home.write("other.toml", "log = 'debug'");
    home.run(&["--config", text(&other), "config", "check"]).done();
    let home = home.with("DOORSTEP_CONFIG", text(&other));
    home.run(&["config", "check"]).done();
}

#[test]
fn wrong_settings_end_with_the_key_and_its_place() {
    let home = Home::new();
    let missing = home.path("none.toml");
    let complaint = home.run(&["--config", text(&missing), "config", "check"]).complaint(2);
    assert!(complaint.starts_with(&format!("cannot read the configuration file {}: ", text(&missing))), "{complaint}");

    let home = home.with("DOORSTEP_SOURCES__17TRACK__PACE_MS", "fast");
    assert_eq!(
        home.run(&["config", "check"]).complaint(2),
        "environment variable DOORSTEP_SOURCES__17TRACK__PACE_MS: `sources.17track.pace_ms` must be a whole number, 0 or more"
    );
}

#[test]
fn foreign_variables_are_named_and_ignored() {
    let home = Home::new().with("DOORSTEP_SERVICE_HOST", "10.0.0.1");
    let said = home.run(&["config", "check"]).done();
    assert!(said.starts_with("DOORSTEP_SERVICE_HOST is no setting of Doorstep and is ignored.\n"), "{said}");
}

#[test]
fn wrong_usage_is_told_apart() {
    let home = Home::new();
    for arguments in [&["fly"][..], &["config"], &["config", "default", "--loud"]] {
        let said = home.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(said.err.contains("Usage: doorstep"), "{}", said.err);
    }
    assert!(home.run(&["completions", "bash"]).done().contains("doorstep"));
}
