-- What Winnow wrote into a file the last time: whatever differs from it there was written by a person.
CREATE TABLE exported_file (
    path TEXT PRIMARY KEY, -- absolute
    written TEXT NOT NULL, -- UTC
    data BLOB NOT NULL
) STRICT;
