-- Manners towards each source, shared by all nodes: one row holds what must change together.

CREATE TABLE sources (
    source TEXT NOT NULL PRIMARY KEY,
    -- One call at a time: who may call, and until when the permit counts if its holder is never heard of again.
    permit TEXT,
    permit_until BIGINT,
    -- Not before this instant: pace, or what the source asked for.
    next_call_at BIGINT NOT NULL,
    -- The daily allowance: which of the source's days (as a number), and calls made in it.
    quota_day BIGINT NOT NULL,
    quota_used BIGINT NOT NULL,
    -- Failures in a row, and how often in a row it had to cool off.
    failures BIGINT NOT NULL,
    cool_offs BIGINT NOT NULL,
    cooling_until BIGINT,
    cooling_why TEXT,
    last_asked_at BIGINT,
    last_answered_at BIGINT,
    last_outcome TEXT,
    last_detail TEXT
);
