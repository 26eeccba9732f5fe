-- The lab that this library is exchanged with; one row at most. What came from it stays when it is left.
CREATE TABLE lab (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    address TEXT NOT NULL, -- of its server, without a password
    member TEXT NOT NULL,  -- the reader's name there
    lab_id TEXT NOT NULL,  -- by which it knows itself; empty: not seen yet
    shares_decisions INTEGER NOT NULL DEFAULT 0,
    offers_all INTEGER NOT NULL DEFAULT 1, -- what came from members as well: the server may have lost it
    synced_at TEXT
) STRICT;

-- Up to which change of the lab's each kind was taken in; 'given': the newest that the library made there itself. Another
-- server, or an older copy of it, does not know the tokens.
CREATE TABLE lab_seen (
    kind TEXT PRIMARY KEY,
    change INTEGER NOT NULL,
    token TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Up to which key the library's own was given to the lab, by what grows.
CREATE TABLE lab_sent (
    what TEXT PRIMARY KEY,
    key INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Criteria go by a hash of their text in a lab: version numbers are each library's own.
CREATE TABLE lab_criteria (
    version INTEGER PRIMARY KEY REFERENCES criteria(version),
    hash TEXT NOT NULL,
    is_known INTEGER NOT NULL DEFAULT 0,  -- the lab has them
    sent_score INTEGER NOT NULL DEFAULT 0 -- as lab_sent, of their scores
) STRICT;
CREATE INDEX lab_criteria_by_hash ON lab_criteria(hash);

-- How the ledger's lines stood when they were given to the lab, or came from it.
CREATE TABLE lab_day (
    day TEXT NOT NULL,
    feed TEXT NOT NULL,
    state TEXT NOT NULL,
    announced INTEGER NOT NULL,
    fetched_at TEXT NOT NULL,
    PRIMARY KEY (day, feed)
) STRICT, WITHOUT ROWID;

-- The reader's decisions as the lab has them: only where the reader shares them.
CREATE TABLE lab_shown_decision (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    state TEXT NOT NULL
) STRICT;

-- The other members, and what those decided who share it.
CREATE TABLE lab_member (
    name TEXT PRIMARY KEY,
    shares_decisions INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE lab_decision (
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    member TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (paper_id, member)
) STRICT, WITHOUT ROWID;

-- Of the lab, who had the run's papers scored; empty: the reader.
ALTER TABLE run ADD COLUMN member TEXT NOT NULL DEFAULT '';
