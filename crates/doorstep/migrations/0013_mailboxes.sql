-- Mailboxes that are read, never changed. Their passwords are sealed in `secrets`.

CREATE TABLE mailboxes (
    id TEXT NOT NULL PRIMARY KEY,
    host TEXT NOT NULL,
    port BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    folder TEXT NOT NULL,
    -- Up to where it was read: UIDs count only as long as the folder's validity stays.
    uid_validity BIGINT,
    uid BIGINT,
    mails BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    read_at BIGINT,
    -- What went wrong at the last visit.
    fault TEXT,
    -- NULL while it waits for the user.
    next_at BIGINT,
    lease_holder TEXT,
    lease_until BIGINT,
    UNIQUE (host, user_name, folder)
);
