-- What Winnow wrote into a file the last time: whatever differs from it there was written by a person.
CREATE TABLE exported_file (
    path TEXT PRIMARY KEY, -- absolute, links followed
    written TEXT NOT NULL, -- UTC
    hash BLOB NOT NULL, -- SHA-256 of the file as it was left; empty: it was not written yet
    data BLOB NOT NULL, -- Winnow's own text before it was merged, zlib; empty: it is not merged into such a file
    -- What is about to be written. It stays where the program was killed meanwhile; then the file tells which holds.
    next_hash BLOB NOT NULL DEFAULT x'',
    next_data BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX exported_file_by_time ON exported_file(written);
