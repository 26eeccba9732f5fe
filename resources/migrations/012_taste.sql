-- What was learned from the reader's decisions under one profile of criteria, and what it makes of the papers: of 0 to 1.
CREATE TABLE taste_model (
    profile INTEGER PRIMARY KEY, -- the first version of the criteria that its version goes back to
    trained TEXT NOT NULL,       -- UTC
    decisions INTEGER NOT NULL,  -- that it was trained on
    data BLOB NOT NULL
) STRICT;
CREATE TABLE taste (
    profile INTEGER NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    value REAL NOT NULL,
    PRIMARY KEY (profile, paper_id)
) STRICT, WITHOUT ROWID;
