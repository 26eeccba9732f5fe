-- A digest of a model whose price nobody knew: its costs say nothing, and "$0.0" would be a lie.
ALTER TABLE imported_digest ADD COLUMN cost_known INTEGER NOT NULL DEFAULT 1;
