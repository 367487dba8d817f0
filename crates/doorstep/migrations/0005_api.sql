-- Tokens that let programs use the API, and answers kept so that a repeated write is done once.

CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY,
    -- The user's own name for it: which program has it.
    name TEXT NOT NULL,
    -- Digest of the token; the token itself is shown once and never kept.
    digest TEXT NOT NULL UNIQUE,
    -- What it may do: `read`, or `write` too.
    scope TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- About when it was last used, to the hour.
    used_at BIGINT,
    revoked_at BIGINT
);

CREATE TABLE answers (
    -- Whose key it is: a token's id, or nothing for the pages' origin. Two callers may choose the same key.
    caller TEXT NOT NULL,
    key TEXT NOT NULL,
    -- Digest of the request, so that a key used for something else is noticed.
    request TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    -- NULL while the write is under way.
    status BIGINT,
    content_type TEXT,
    body BYTEA,
    PRIMARY KEY (caller, key)
);

CREATE INDEX answers_begun ON answers (begun_at);
