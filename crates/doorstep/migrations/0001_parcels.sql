-- Parcels, their numbers, what sources said of them, and every time they were asked.
--
-- One tree for SQLite and PostgreSQL: only TEXT, BIGINT, BOOLEAN and BYTEA, no clock and no vendor function. Instants
-- are epoch milliseconds and ids UUIDv7 text, both made by the program; days are ISO dates; an enumeration is the slug
-- of its core type.

CREATE TABLE parcels (
    id TEXT NOT NULL PRIMARY KEY,
    added_at BIGINT NOT NULL,

    -- What the user wrote or decided.
    name TEXT,
    notes TEXT,
    colour TEXT,
    destination TEXT,
    postcode TEXT,
    archived BOOLEAN NOT NULL,
    closed TEXT,
    closed_at BIGINT,

    -- Counts every change of the parcel's facts, so that a judgement of older facts is not kept.
    revision BIGINT NOT NULL,
    -- Everything one may search for, in small letters.
    search TEXT NOT NULL,

    -- The judgement of the facts, kept so that lists need not judge. All but `judged_at` and `rejudge_at` can be lost.
    status TEXT,
    substatus TEXT,
    silence TEXT,
    silence_days BIGINT,
    unasked BOOLEAN,
    urgency TEXT,
    rule TEXT,
    act_by TEXT,
    -- Sorts the parcels that need the user first: urgency, then deadline.
    attention TEXT NOT NULL,
    events BIGINT NOT NULL,
    last_event_at BIGINT,
    last_event_local TEXT,
    last_event_text TEXT,
    last_event_place TEXT,
    last_event_source TEXT,
    judged_at BIGINT,
    -- When the judgement must be made anew though nothing was heard; 0 as soon as possible.
    rejudge_at BIGINT NOT NULL,
    tables_version BIGINT,

    -- When sources were asked, when one answered, when something new was heard.
    last_asked_at BIGINT,
    last_answered_at BIGINT,
    last_changed_at BIGINT NOT NULL,

    -- When to ask next and why; NULL never, 0 as soon as possible (the user asked for it).
    next_check_at BIGINT,
    next_check_why TEXT,
    check_requested_at BIGINT,
    -- Who is asking, and until when nobody else may. The fence counts claims: a holder that lost its lease has an old one.
    lease_holder TEXT,
    lease_until BIGINT,
    fence BIGINT NOT NULL
);

CREATE INDEX parcels_due ON parcels (next_check_at, id);
CREATE INDEX parcels_rejudge ON parcels (rejudge_at, id);
CREATE INDEX parcels_attention ON parcels (archived, attention, id);
CREATE INDEX parcels_status ON parcels (archived, status, attention, id);
-- The stage stands last so that a filter by stage need not look at every parcel itself.
CREATE INDEX parcels_added ON parcels (archived, added_at, id, status);
CREATE INDEX parcels_changed ON parcels (archived, last_changed_at, id, status);

CREATE TABLE numbers (
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    -- How it belongs to the parcel: given by the user or an order, or learned from a source at hand-over or pivot.
    role TEXT NOT NULL,
    carrier TEXT,
    -- How many hand-overs lie between a given number and this one.
    step BIGINT NOT NULL,
    -- Who said that the number is the parcel's: `you`, an import, a source.
    told_by TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (parcel_id, number)
);

CREATE INDEX numbers_number ON numbers (number, parcel_id);

-- Append-only. The digest is that of source, number, local time text, code and normalised text.
CREATE TABLE events (
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    number TEXT NOT NULL,
    source TEXT NOT NULL,
    -- The source's own order within number and source: higher is newer.
    position BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    local TEXT,
    date_only BOOLEAN NOT NULL,
    zone TEXT,
    instant BIGINT,
    certainty TEXT NOT NULL,
    code TEXT,
    text TEXT NOT NULL,
    place TEXT,
    country TEXT,
    carrier TEXT,
    -- Set when the user takes back a mark of their own; a source's event is never taken back.
    retracted_at BIGINT,
    PRIMARY KEY (parcel_id, digest)
);

-- What each source last told of each number beside its events. A failed check changes nothing here.
CREATE TABLE tellings (
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    source TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    origin TEXT,
    destination TEXT,
    economy BOOLEAN,
    service TEXT,
    estimated_from TEXT,
    estimated_to TEXT,
    carrier TEXT,
    carrier_name TEXT,
    carrier_phone TEXT,
    carrier_url TEXT,
    PRIMARY KEY (parcel_id, number, source)
);

CREATE TABLE checks (
    id TEXT NOT NULL PRIMARY KEY,
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    source TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    outcome TEXT NOT NULL,
    -- Whether the outcome is an answer about the number.
    answer BOOLEAN NOT NULL,
    detail TEXT,
    retry_at BIGINT
);

CREATE INDEX checks_parcel ON checks (parcel_id, number, source, answer, asked_at);
CREATE INDEX checks_asked ON checks (asked_at);

-- A row to take before looking whether something exists that is to be made: see `store::dialect`.
CREATE TABLE gates (
    name TEXT NOT NULL PRIMARY KEY,
    passed BIGINT NOT NULL
);

INSERT INTO gates (name, passed) VALUES ('numbers', 0);
