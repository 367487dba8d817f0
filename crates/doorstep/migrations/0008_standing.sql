-- Where each order stands, kept so that lists need not judge. All of it can be lost: an order whose `rejudge_at` is over is
-- judged again.

ALTER TABLE orders ADD COLUMN stage TEXT NOT NULL DEFAULT 'no_parcel';
ALTER TABLE orders ADD COLUMN urgency TEXT NOT NULL DEFAULT 'calm';
ALTER TABLE orders ADD COLUMN act_by TEXT;
-- Sorts the orders that need the user first: urgency, then deadline.
ALTER TABLE orders ADD COLUMN attention TEXT NOT NULL DEFAULT '3 9999-12-31';
-- When it must be judged anew; 0 as soon as possible.
ALTER TABLE orders ADD COLUMN rejudge_at BIGINT NOT NULL DEFAULT 0;

CREATE INDEX orders_rejudge ON orders (rejudge_at, id);
CREATE INDEX orders_attention ON orders (archived, attention, id);
CREATE INDEX orders_stage ON orders (archived, stage, attention, id);
-- The stage stands last so that a filter by stage need not look at every order itself.
CREATE INDEX orders_added_stage ON orders (archived, added_at, id, stage);
DROP INDEX orders_added;
-- An order without a day is older than all others.
CREATE INDEX orders_placed_day ON orders (archived, (COALESCE(placed_on, '')), id, stage);
DROP INDEX orders_placed;
