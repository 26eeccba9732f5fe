-- What the reader says of a paper beside the decision. No row: nothing.
CREATE TABLE annotation (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    note TEXT NOT NULL DEFAULT '',
    own_relevance INTEGER CHECK (own_relevance BETWEEN 1 AND 10)
) STRICT;
CREATE TABLE tag (
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    folded TEXT NOT NULL, -- without regard to case
    name TEXT NOT NULL,   -- as it was first written
    PRIMARY KEY (paper_id, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag(folded);

-- Undo goes through everything the reader does to papers. What a line holds before and after depends on the
-- act's kind: a decision's name, a note, tags one a line, a number, '1' for read; '' for nothing.
ALTER TABLE decision_act RENAME TO act;
ALTER TABLE act ADD COLUMN kind TEXT NOT NULL DEFAULT 'decision';
ALTER TABLE decision_log RENAME TO act_line;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    sort TEXT NOT NULL
) STRICT;
