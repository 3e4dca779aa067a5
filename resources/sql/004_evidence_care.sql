-- Care of documents: the bin, the files that stood in a document before with who replaced them, when
-- and why, and whether anybody has confirmed what was read from the pages of a document.

ALTER TABLE evidence ADD COLUMN removed_at TEXT NOT NULL DEFAULT '';

ALTER TABLE evidence ADD COLUMN removed_by TEXT NOT NULL DEFAULT '';

ALTER TABLE evidence ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1));

CREATE TABLE earlier_attachment (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    file_name TEXT NOT NULL CHECK (length(file_name) > 0),
    size INTEGER NOT NULL CHECK (size > 0),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    replaced_at TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (evidence_id, position)
) STRICT;
