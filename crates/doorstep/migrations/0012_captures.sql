-- What imports read, kept without anything personal, so that it can be read again by a better reader.

CREATE TABLE captures (
    -- Digest of the rest, so that the same is kept once.
    id TEXT NOT NULL PRIMARY KEY,
    -- `capture`, `page`, `mail`, `table` or `text`.
    kind TEXT NOT NULL,
    body BYTEA NOT NULL,
    received_at BIGINT NOT NULL,
    -- The version of the readers that read it last.
    read_with BIGINT NOT NULL
);

CREATE INDEX captures_read ON captures (read_with, received_at, id);

ALTER TABLE not_understood ADD COLUMN capture_id TEXT;
-- Whether it pretends to be what it is not.
ALTER TABLE not_understood ADD COLUMN warning BOOLEAN NOT NULL DEFAULT FALSE;
-- When the user put it away; the same thing does not come back then.
ALTER TABLE not_understood ADD COLUMN dismissed_at BIGINT;

CREATE INDEX not_understood_capture ON not_understood (capture_id);

-- Imports that wait for the user's word: what a page previews, and what was found in the watched folder.
CREATE TABLE pending (
    id TEXT NOT NULL,
    -- Its files, in their order.
    position BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    -- `page` or `folder`.
    via TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Kept as in `captures`; an export of Doorstep as it is.
    body BYTEA NOT NULL,
    PRIMARY KEY (id, position)
);

CREATE INDEX pending_made ON pending (made_at);

-- What the columns of other tools' tables hold, as the user said once: by the names of a table's columns.
CREATE TABLE mappings (
    header TEXT NOT NULL PRIMARY KEY,
    -- One word a column: what it holds, or nothing.
    columns TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
