-- What imports said: who said what of each field of an order, and what was not understood.

-- One reading of one field by one kind of place. The order itself holds what is believed: the user, else the best place.
CREATE TABLE order_readings (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    -- `you`, `page`, `mail` or `paste`.
    source TEXT NOT NULL,
    value TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (order_id, field, source)
);

CREATE TABLE not_understood (
    -- Digest of the rest, so that the same is kept once.
    id TEXT NOT NULL PRIMARY KEY,
    -- In what it was seen: `mail`, `page`...
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    seen_at BIGINT NOT NULL
);

CREATE INDEX not_understood_seen ON not_understood (seen_at, id);
