-- Requests to a service's batch queue. What each of them is for stands here before anything is sent.
CREATE TABLE batch_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    criteria_version INTEGER NOT NULL, -- that asks; answers belong to it, whatever is current by then
    model TEXT NOT NULL,
    provider TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    key_print TEXT NOT NULL,      -- tells the key it was made with from others, and nothing of it
    marker TEXT NOT NULL UNIQUE,  -- by which the service's list is searched
    input_file TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL DEFAULT '',    -- the service's; empty: not known to have arrived
    remote_state TEXT NOT NULL DEFAULT '', -- in the service's words
    step TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    sent_at TEXT NOT NULL, -- what it costs counts in that month
    looked_at TEXT,
    not_found_since TEXT,  -- the service has not known it from then on
    remote_total INTEGER NOT NULL DEFAULT 0,
    remote_done INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE batch_request (
    id INTEGER PRIMARY KEY,
    job_id INTEGER NOT NULL REFERENCES batch_job(id),
    custom_id TEXT NOT NULL UNIQUE,
    run_id INTEGER NOT NULL REFERENCES run(id),
    kind TEXT NOT NULL,
    estimated_prompt INTEGER NOT NULL, -- tokens
    token_limit INTEGER NOT NULL,      -- of the answer
    reserved REAL NOT NULL,            -- US dollars, while it is open
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'missing')),
    cause TEXT NOT NULL DEFAULT '',    -- why papers were left over
    is_try INTEGER NOT NULL DEFAULT 0  -- 1: their third is the last
) STRICT;
CREATE INDEX batch_request_by_job ON batch_request(job_id, state);
CREATE INDEX batch_request_by_run ON batch_request(run_id, state);

CREATE TABLE batch_paper (
    request_id INTEGER NOT NULL REFERENCES batch_request(id),
    place INTEGER NOT NULL,
    arxiv_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    fine REAL NOT NULL,                   -- the built-in scorer's finer value: it parts the model's ties
    left_over INTEGER NOT NULL DEFAULT 0, -- 1: the answer, or its absence, gave no score
    PRIMARY KEY (request_id, place)
) STRICT, WITHOUT ROWID;
