-- Keys and passwords the user entered, sealed: without the vault's key, which is not in this database, they say nothing.

CREATE TABLE secrets (
    -- What it is of: `source`, `mailbox`... and which. Both are sealed in with it, so that a row cannot stand for another.
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Which key it is sealed with: a digest that tells nothing of the key.
    key_id TEXT NOT NULL,
    nonce BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (kind, name)
);
