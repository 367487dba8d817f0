-- More of what pages and mails tell of an order: when it was completed, that it soon will be, and its refunds.

ALTER TABLE orders ADD COLUMN completed_on TEXT;
-- When AliExpress wrote that it will soon be marked as completed.
ALTER TABLE orders ADD COLUMN closing_soon_at BIGINT;

CREATE TABLE refunds (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    -- AliExpress' number of the case; the line or nothing where none was told.
    id TEXT NOT NULL,
    -- The line of the order it is about.
    line TEXT,
    -- AliExpress' word for its state.
    status TEXT NOT NULL,
    amount TEXT,
    currency TEXT,
    opened_on TEXT,
    changed_on TEXT,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (order_id, id)
);
