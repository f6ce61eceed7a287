"""The shape of the database, as the steps that lead to it.

Append-only: a step that was released is never changed, because databases out there have run it. The
number of steps run is the file's ``PRAGMA user_version``.
"""

from __future__ import annotations

_FIRST = """
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    jid           TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    groups        TEXT NOT NULL,              -- JSON list of names
    subscription  TEXT NOT NULL,
    is_asked      INTEGER NOT NULL,
    asked_at      INTEGER,                    -- moments: microseconds since 1970, UTC
    refused_at    INTEGER,
    relationship  INTEGER NOT NULL,           -- Lync's container number
    kind          TEXT NOT NULL,
    is_pinned     INTEGER NOT NULL,
    is_queued     INTEGER NOT NULL,
    is_ask_queued INTEGER NOT NULL,
    has_been_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
    jid         TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL,
    nick        TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE presence (
    jid    TEXT PRIMARY KEY,
    as_of  INTEGER,
    fields TEXT NOT NULL                      -- see storage/presence_cache
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    id  INTEGER PRIMARY KEY,
    jid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE message (
    row          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice, so that order is arrival
    address_id   INTEGER NOT NULL REFERENCES address (id),
    is_outgoing  INTEGER NOT NULL,
    is_sent_here INTEGER NOT NULL,                   -- out of this outbox, not another client's copy
    body         TEXT NOT NULL,
    folded       TEXT,                               -- the body as searched, where it differs
    at           INTEGER NOT NULL,
    delivery     TEXT NOT NULL,
    message_id   TEXT NOT NULL,
    archive_id   TEXT NOT NULL,
    fault        TEXT,
    fault_text   TEXT NOT NULL DEFAULT '',
    is_read      INTEGER NOT NULL,
    is_delayed   INTEGER NOT NULL
) STRICT;

-- The row number is part of every index, so this one also gives a conversation in order.
CREATE INDEX message_by_address ON message (address_id);
-- With the time: a gateway may give the same id to every message.
CREATE INDEX message_incoming_by_id ON message (address_id, message_id, at)
    WHERE is_outgoing = 0 AND message_id <> '';
CREATE INDEX message_outgoing_by_id ON message (message_id) WHERE is_outgoing = 1 AND message_id <> '';
CREATE UNIQUE INDEX message_by_archive_id ON message (archive_id) WHERE archive_id <> '';
CREATE INDEX message_pending ON message (delivery) WHERE delivery = 'pending';
CREATE INDEX message_unread ON message (address_id) WHERE is_read = 0;

CREATE VIEW message_words AS SELECT row, coalesce(folded, body) AS words FROM message;

-- Found messages are shown by time, not by rank: no need for their lengths (columnsize).
-- 'So' makes an emoji a word; the splitting of scripts without spaces is done in storage/words.
CREATE VIRTUAL TABLE message_search USING fts5(
    words, content = 'message_words', content_rowid = 'row', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);

CREATE TRIGGER message_added AFTER INSERT ON message BEGIN
    INSERT INTO message_search (rowid, words) VALUES (new.row, coalesce(new.folded, new.body));
END;

CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN
    INSERT INTO message_search (message_search, rowid, words)
    VALUES ('delete', old.row, coalesce(old.folded, old.body));
END;

CREATE TRIGGER message_reworded AFTER UPDATE OF body, folded ON message BEGIN
    INSERT INTO message_search (message_search, rowid, words)
    VALUES ('delete', old.row, coalesce(old.folded, old.body));
    INSERT INTO message_search (rowid, words) VALUES (new.row, coalesce(new.folded, new.body));
END;
"""

_HELD = """
CREATE TABLE held_message (
    row        INTEGER PRIMARY KEY AUTOINCREMENT,
    jid        TEXT NOT NULL,
    body       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    archive_id TEXT NOT NULL,
    is_delayed INTEGER NOT NULL
) STRICT;

CREATE INDEX held_message_by_jid ON held_message (jid);

-- Whom the user has let write without putting them on the list.
CREATE TABLE acquaintance (
    jid TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""

_STREAM = """
-- One row at most: the session that a restarted program resumes (XEP-0198).
CREATE TABLE stream_session (
    row          INTEGER PRIMARY KEY CHECK (row = 1),
    jid          TEXT NOT NULL,
    previd       TEXT NOT NULL,
    location     TEXT NOT NULL,
    handled      INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    sent_limit   INTEGER NOT NULL
) STRICT;

-- The messages that it was given and has not acknowledged. Numbers go round after 2**32.
CREATE TABLE stream_sent (
    row        INTEGER PRIMARY KEY,
    number     INTEGER NOT NULL UNIQUE,
    message_id TEXT NOT NULL
) STRICT;
"""

_BEGINNINGS = """
-- Searching as one types asks for a single letter first: with an index of beginnings that is as quick as
-- a whole word (200,000 messages: 0.4 ms for 440). For as many messages, making it takes two seconds, once.
DROP TABLE message_search;

CREATE VIRTUAL TABLE message_search USING fts5(
    words, content = 'message_words', content_rowid = 'row', columnsize = 0, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);

INSERT INTO message_search (message_search) VALUES ('rebuild');
"""

_CARDS = """
-- What people tell of themselves, with an upper end; see storage/visiting_cards.
CREATE TABLE visiting_card (
    jid          TEXT PRIMARY KEY,
    looked_at    INTEGER NOT NULL,
    picture_name TEXT NOT NULL,               -- SHA-1 in hex, empty for none
    picture      BLOB NOT NULL,
    card         TEXT NOT NULL                -- JSON, empty where it was never asked for
) STRICT;
"""

_CORRECTIONS = """
-- A corrected message has its last text; what it said before is kept beside it (XEP-0308).
ALTER TABLE message ADD COLUMN edited_at INTEGER;
ALTER TABLE message ADD COLUMN correction_id TEXT NOT NULL DEFAULT '';   -- of the user's last correction
ALTER TABLE message ADD COLUMN correction TEXT NOT NULL DEFAULT '';      -- what became of it, as of a message
ALTER TABLE message ADD COLUMN is_markable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN is_unstyled INTEGER NOT NULL DEFAULT 0;

CREATE INDEX message_by_correction ON message (correction_id) WHERE correction_id <> '';
CREATE INDEX message_correction_pending ON message (correction) WHERE correction = 'pending';

CREATE TABLE earlier_text (
    number      INTEGER PRIMARY KEY,
    message_row INTEGER NOT NULL,
    stanza_id   TEXT NOT NULL,                -- of the correction that took its place
    archive_id  TEXT NOT NULL,
    body        TEXT NOT NULL,
    until       INTEGER NOT NULL
) STRICT;

CREATE INDEX earlier_text_by_message ON earlier_text (message_row);

CREATE TRIGGER message_forgotten AFTER DELETE ON message BEGIN
    DELETE FROM earlier_text WHERE message_row = old.row;
END;

-- What the user deleted one by one is not to come back from the server; see storage/deletions.
CREATE TABLE deleted_message (
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What clients say they understand, with an upper end; see storage/capabilities.
CREATE TABLE capability (
    key      TEXT PRIMARY KEY,
    features TEXT NOT NULL,                   -- JSON list
    used_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

_SERVER_ROSTER = """
-- The roster as the server gave it, complete where the fact roster.version says so; see storage/server_roster.
CREATE TABLE server_roster (
    jid          TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    groups       TEXT NOT NULL,               -- JSON list
    subscription TEXT NOT NULL,
    is_asked     INTEGER NOT NULL,
    is_approved  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

_DOUBTED_TIMES = """
-- What the sender says of the time, where nobody vouches for it; see domain/doubted_time.
ALTER TABLE message ADD COLUMN doubted_at INTEGER;
ALTER TABLE held_message ADD COLUMN doubted_at INTEGER;
"""

MIGRATIONS: tuple[str, ...] = (
    _FIRST,
    _HELD,
    _STREAM,
    _BEGINNINGS,
    _CARDS,
    _CORRECTIONS,
    _SERVER_ROSTER,
    _DOUBTED_TIMES,
)
"""One script a version, in order."""
