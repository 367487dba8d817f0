-- What each edit replaced, so that it can be undone.

CREATE TABLE edits (
    id TEXT NOT NULL PRIMARY KEY,
    made_at BIGINT NOT NULL,
    -- What was done, for example `delete_parcels`.
    kind TEXT NOT NULL,
    -- What stood there before, as JSON of `store::undo`.
    before TEXT NOT NULL
);
