-- Browsers that bring orders, and the pictures they take of pages.

-- The extension's own address (`chrome-extension://...`), where a token was given to one.
ALTER TABLE tokens ADD COLUMN origin TEXT;

-- The code that may be exchanged for a token now; there is one at most.
CREATE TABLE pairing_codes (
    digest TEXT NOT NULL PRIMARY KEY,
    made_at BIGINT NOT NULL,
    -- Wrong codes that were tried meanwhile.
    misses BIGINT NOT NULL
);

CREATE TABLE exhibits (
    id TEXT NOT NULL PRIMARY KEY,
    -- By number, not by id: pictures outlast an order that is deleted and put back.
    order_number TEXT NOT NULL,
    -- What it is of: the address of the page without its parameters.
    page TEXT,
    media_type TEXT NOT NULL,
    -- SHA-256 of the bytes, in hexadecimal digits.
    sha256 TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    kept_at BIGINT NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    -- Since when its order is not there; it goes once the order can no longer be put back.
    orphaned_at BIGINT,
    UNIQUE (order_number, sha256)
);
