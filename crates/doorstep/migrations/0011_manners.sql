-- Sources are switched and given keys in Doorstep itself; limits are those of a key; news that proves nothing is counted.

CREATE TABLE switches (
    source TEXT NOT NULL PRIMARY KEY,
    -- NULL where nothing was said: then its card says whether it is asked.
    enabled BOOLEAN,
    -- Counts changes of the switch and of the keys, so that a running poller notices.
    revision BIGINT NOT NULL
);

CREATE TABLE news (
    source TEXT NOT NULL PRIMARY KEY,
    taken BIGINT NOT NULL,
    taken_at BIGINT,
    refused BIGINT NOT NULL,
    refused_at BIGINT
);

-- One row for each source and key, as limits are a key's; the columns are those `sources` had.
CREATE TABLE calls (
    source TEXT NOT NULL,
    -- Digest of the key; 0 for none.
    credential BIGINT NOT NULL,
    permit TEXT,
    permit_until BIGINT,
    next_call_at BIGINT NOT NULL,
    quota_day BIGINT NOT NULL,
    quota_used BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    cool_offs BIGINT NOT NULL,
    cooling_until BIGINT,
    cooling_why TEXT,
    last_asked_at BIGINT,
    last_answered_at BIGINT,
    last_outcome TEXT,
    last_detail TEXT,
    PRIMARY KEY (source, credential)
);

INSERT INTO calls (source, credential, next_call_at, quota_day, quota_used, failures, cool_offs, cooling_until, cooling_why,
    last_asked_at, last_answered_at, last_outcome, last_detail)
SELECT source, 0, next_call_at, quota_day, quota_used, failures, cool_offs, cooling_until, cooling_why,
    last_asked_at, last_answered_at, last_outcome, last_detail FROM sources;

DROP TABLE sources;

-- When the user last had it asked about.
ALTER TABLE parcels ADD COLUMN last_requested_at BIGINT;
