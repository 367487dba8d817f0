-- Purchases: what was bought, from whom, and every clock that runs for it.

CREATE TABLE sellers (
    id TEXT NOT NULL PRIMARY KEY,
    -- AliExpress' number of the shop; NULL when only a name was seen.
    shop TEXT UNIQUE,
    name TEXT NOT NULL,
    url TEXT,
    -- Where it was read, and when.
    source TEXT NOT NULL,
    seen_at BIGINT NOT NULL
);

CREATE TABLE orders (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    added_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- Where it was read: `you`, `mail`, `order page`...
    source TEXT NOT NULL,
    seller_id TEXT REFERENCES sellers (id),
    placed_on TEXT,
    shipped_on TEXT,
    paid_on TEXT,
    paid_by TEXT,
    -- AliExpress' own word for the state of the order.
    status TEXT,
    total_amount TEXT,
    total_currency TEXT,
    service TEXT,
    country TEXT,
    city TEXT,
    name TEXT,
    colour TEXT,
    notes TEXT,
    archived BOOLEAN NOT NULL,
    search TEXT NOT NULL
);

CREATE INDEX orders_placed ON orders (archived, placed_on, id);
CREATE INDEX orders_added ON orders (archived, added_at, id);
CREATE INDEX orders_seller ON orders (seller_id);

CREATE TABLE order_lines (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    line TEXT,
    title TEXT NOT NULL,
    product TEXT,
    sku TEXT,
    variant TEXT,
    quantity BIGINT NOT NULL,
    price_amount TEXT,
    price_currency TEXT,
    picture TEXT,
    PRIMARY KEY (order_id, position)
);

-- Every reading of every clock is kept; the earliest leads.
CREATE TABLE clocks (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    certainty TEXT NOT NULL,
    source TEXT NOT NULL,
    printed TEXT,
    captured_at BIGINT NOT NULL,
    PRIMARY KEY (order_id, kind, date, certainty, source)
);

CREATE TABLE order_parcels (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    parcel_id TEXT NOT NULL REFERENCES parcels (id) ON DELETE CASCADE,
    PRIMARY KEY (order_id, parcel_id)
);

CREATE INDEX order_parcels_parcel ON order_parcels (parcel_id, order_id);
