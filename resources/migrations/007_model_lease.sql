-- Which program runs a model just now: one row at most, so that no two pay for the same papers.
CREATE TABLE model_lease (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token TEXT NOT NULL, -- of this hold alone
    program TEXT NOT NULL,
    host TEXT NOT NULL,
    machine TEXT NOT NULL,
    boot TEXT NOT NULL,
    space TEXT NOT NULL, -- in which process numbers count
    pid INTEGER NOT NULL,
    process_started INTEGER NOT NULL,
    day TEXT NOT NULL,
    model TEXT NOT NULL,
    since TEXT NOT NULL,
    beat INTEGER NOT NULL, -- grows while the program lives
    beat_at TEXT NOT NULL
) STRICT;
