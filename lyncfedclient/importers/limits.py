"""What a contact file may cost; a file beyond a limit is refused whole, with the limit named.

The figures leave room for the largest real lists (Lync allows 1,000 contacts a user; a pool export
may hold every user of an organisation) and bound time and memory for hostile ones.
"""

from __future__ import annotations

from typing import Final

MAX_FILE_BYTES: Final = 256 * 1024 * 1024
"""Largest file; for a zip, also the largest XML inside it."""

MAX_ZIP_BYTES: Final = 64 * 1024 * 1024
"""Largest zip."""

MAX_ZIP_DIRECTORY_BYTES: Final = 1024 * 1024
"""Largest table of contents of a zip; some ten thousand entries."""

MAX_ZIP_ENTRIES: Final = 1000
"""Most files in a zip; an export has two."""

MAX_ZIP_RATIO: Final = 200
"""Most bytes that one byte of a zip may become, once :data:`ZIP_RATIO_FREE_BYTES` have come out."""

ZIP_RATIO_FREE_BYTES: Final = 8 * 1024 * 1024
"""How much may come out of a zip before the ratio counts: small files of one name repeat a lot."""

MAX_ROWS: Final = 200_000
"""Most entries of one list, used and rejected ones together."""

MAX_OWNERS: Final = 100_000
"""Most users in one file."""

MAX_LINE_CHARACTERS: Final = 128 * 1024
"""Longest line of a text format that is looked at; longer ones are rejected one by one."""

MAX_RECORD_LINES: Final = 200
"""Most lines of one CSV record; beyond that a quote was never closed."""

MAX_XML_DEPTH: Final = 64
"""Deepest nesting of XML elements."""

MAX_XML_TOKEN_CHARACTERS: Final = 1024 * 1024
"""Longest XML tag or comment; older versions of expat need quadratic time for one (CVE-2023-52425)."""

MAX_XML_TEXT_CHARACTERS: Final = 64 * 1024
"""Most text of one XML element that is kept; pictures in vCards are longer and not wanted."""

MAX_NAME_CHARACTERS: Final = 256
"""Longest name of a contact or group (Lync's own limit); longer ones are shortened, and it is said."""

MAX_ADDRESS_CHARACTERS: Final = 3071
"""Longest address text (RFC 7622: three parts of 1,023 bytes and two separators)."""

MAX_GROUPS: Final = 64
"""Most groups of one contact (Lync's own limit is 64 groups in all)."""

MAX_SHOWN_CHARACTERS: Final = 80
"""How much of a rejected line is kept."""

CHUNK_BYTES: Final = 64 * 1024
"""How much is read at a time; between two chunks a wish to cancel is obeyed."""
