-- Word vectors made of the library's own abstracts; one row at most.
CREATE TABLE word_vectors (
    number INTEGER PRIMARY KEY, -- of the table; grows with each making
    made TEXT NOT NULL,         -- UTC
    papers INTEGER NOT NULL,    -- that the library had then
    data BLOB NOT NULL
) STRICT;

-- What the papers' texts mean, 100 bytes a paper, 512 papers a row: all of 100,000 papers are read in some milliseconds.
CREATE TABLE meaning_block (
    block INTEGER PRIMARY KEY, -- paper.id / 512
    vectors INTEGER NOT NULL,  -- the number of the word vectors
    data BLOB NOT NULL
) STRICT;

-- Up to where papers were read, and changes of papers (paper_change); one row at most.
CREATE TABLE meaning_progress (
    vectors INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL,
    change INTEGER NOT NULL
) STRICT;
