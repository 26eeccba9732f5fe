-- Of which days the desktop was told: each once, whichever program it was.
CREATE TABLE told_day (
    day TEXT PRIMARY KEY,
    told_at TEXT NOT NULL
) STRICT;
