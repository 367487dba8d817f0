-- What the user did about a parcel's trouble: steps taken, messages sent, answers and promises heard.

CREATE TABLE deeds (
    id TEXT NOT NULL PRIMARY KEY,
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    said_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- The trouble of a step, or the message that was sent.
    about TEXT,
    -- The step, or the party.
    what TEXT,
    -- Last day of a promise.
    until TEXT,
    -- The message as it was sent, or the user's own words.
    words TEXT
);

CREATE INDEX deeds_parcel ON deeds (parcel_id, said_at, id);
