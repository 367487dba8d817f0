-- When parcels are expected, and what is learnt from those that came.

ALTER TABLE parcels ADD COLUMN arrival_from TEXT;
ALTER TABLE parcels ADD COLUMN arrival_to TEXT;
ALTER TABLE parcels ADD COLUMN arrival_likely TEXT;

-- The way of each parcel as it was last judged: no number, no place but the two countries. It can be made again from the
-- events, but for the first promise and the first estimate, which are kept as they were first told.
CREATE TABLE courses (
    parcel_id TEXT NOT NULL PRIMARY KEY REFERENCES parcels (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    destination TEXT,
    origin TEXT,
    -- JSON: part of the way, instant, days left by promise or method.
    passages TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    ended_at BIGINT,
    arrived BOOLEAN,
    promised_by TEXT,
    estimated_from TEXT,
    estimated_to TEXT
);

CREATE INDEX courses_last ON courses (last_at);

-- Statistics of others' parcels, as they were imported.
CREATE TABLE pools (
    name TEXT NOT NULL PRIMARY KEY,
    added_at BIGINT NOT NULL,
    statistics TEXT NOT NULL
);
