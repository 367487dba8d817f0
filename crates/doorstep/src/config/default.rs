//! The configuration file with every setting explained.

use super::DEFAULT_LISTEN;
use crate::sources::{self, Card, Keys, Webhook};

/// A configuration file with every setting explained, each commented out at its default: `# ` begins an explanation,
/// `#` alone a setting.
pub fn default_text() -> String {
    let mut text = format!(
        r##"# Doorstep's settings. Take away the `#` before a setting to change it.
#
# Each can also come from the environment, which wins over this file: DOORSTEP_ and the key in capitals, levels
# joined by two underscores: DOORSTEP_LISTEN, DOORSTEP_SOURCES__17TRACK__API_KEY.
# A secret (password, api_key...) can stand in a file of its own: write `_file` behind its key and name the file.

# Folder for the database. Without this line it is the platform's folder for data.
#data_dir = "/var/lib/doorstep"

# Folder that is watched: mails, pages, tables and captures put there are taken in while Doorstep runs. What is wholly
# understood is saved, the rest waits in the inbox; each file then goes to the folder "done" in it.
#watch_dir = "/home/pat/orders"

# Address and port of the pages. Any address but this computer's own needs a password.
#listen = "{DEFAULT_LISTEN}"

# Asked for by the pages (with any user name).
#password = "choose a long one"

# Name the pages are asked for under, where it is not an address or `localhost`: behind a reverse proxy, for example.
#host = "parcels.example.net"

# PostgreSQL instead of the SQLite file in the data folder.
#database_url = "postgres://doorstep@localhost/doorstep"

# Seals the keys and passwords that are entered on the pages. Without this line, Doorstep makes a key of its own in
# the data folder's vault.key. Nodes that share a database need the same one: `openssl rand -hex 32` makes one.
#vault_key = "0000000000000000000000000000000000000000000000000000000000000000"

# Certificate authorities to trust beside the system's (PEM): a proxy's, or those of a server of your own.
#ca_file = "/etc/doorstep/authorities.pem"

# What to log: error, warn, info, debug, or per part, such as "info,doorstep::poll=debug".
#log = "info"
"##
    );
    for source in sources::registry() {
        section(&mut text, source.card());
    }
    text
}

fn section(text: &mut String, card: &Card) {
    let mut line = |line: String| {
        text.push_str(&line);
        text.push('\n');
    };
    let kind = if card.official { "official" } else { "not official" };
    line(String::new());
    line(format!("# {}: {kind}; risk of being refused: {}.", card.name, card.risk.slug()));
    if let Some(page) = card.sign_up {
        line(format!("# A key is had at {page}"));
    }
    line(format!("[sources.{}]", card.id));
    line(format!("#enabled = {}", card.on_by_default));
    let keys = if card.keys == Keys::Optional { &["api_key"] } else { card.keys.required() };
    for key in keys {
        line(format!("#{key} = \"...\""));
    }
    if card.keys == Keys::UserGrant {
        line("# Buys a new token once the granted one has ended.".to_owned());
        line("#refresh_token = \"...\"".to_owned());
    }
    if card.webhook.is_some_and(Webhook::needs_secret) {
        line("# What its messages to Doorstep must carry.".to_owned());
        line("#webhook_secret = \"...\"".to_owned());
    }
    line(match card.base_url {
        Some(usual) => format!("#base_url = \"{usual}\""),
        None => "#base_url = \"http://127.0.0.1:8000\"".to_owned(),
    });
    line("# Milliseconds between two requests, at least. Lower is faster and likelier to be refused.".to_owned());
    line(format!("#pace_ms = {}", card.min_gap_ms));
    line(match card.daily {
        Some(_) => "# Requests a day, at most; the source allows no more.".to_owned(),
        None => "# Requests a day, at most. Without this line there is no limit but the pace.".to_owned(),
    });
    line(format!("#daily_quota = {}", card.daily.map_or(1000, |daily| daily.requests)));
    line("# Milliseconds an answer may take.".to_owned());
    line(format!("#timeout_ms = {}", card.patience_s * 1000));
}
