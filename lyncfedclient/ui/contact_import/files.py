"""The files of one import: read one after another, each as the user chose, and put together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import accumulate
from operator import is_not
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.contact_file import ReadChoices
from lyncfedclient.services.contact_import import ImportPreview
from lyncfedclient.services.import_plan import joined_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from lyncfedclient.domain.contact_file import FileContents, FileFormat
    from lyncfedclient.domain.contact_import import ImportFailed
    from lyncfedclient.services.contact_import import ContactImport


class ReadState(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(eq=False)
class ImportFile:
    """One file, how it is to be read, and what came of it."""

    path: Path
    choices: ReadChoices = field(default_factory=ReadChoices)
    state: ReadState = ReadState.WAITING
    preview: ImportPreview | None = None
    failure: ImportFailed | None = None
    owners: tuple[str, ...] = ()

    @property
    def contents(self) -> FileContents | None:
        """What was last read of it."""
        return self.preview.plan.contents if self.preview is not None else None

    @property
    def is_owner_needed(self) -> bool:
        """Whether the user has to say whose list to take."""
        return self.state is ReadState.READ and self.contents is not None and self.contents.is_owner_needed

    @property
    def is_busy(self) -> bool:
        """Whether it is being read or is about to be."""
        return self.state in {ReadState.WAITING, ReadState.READING}


class ImportFiles(QObject):
    """Reads through the service, which does one file at a time."""

    listed = Signal()
    """A file came or went."""
    changed = Signal()
    """A file has got another state or other contents."""

    def __init__(self, imports: ContactImport, own_address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports = imports
        self._own_address = own_address.casefold()
        self.files: list[ImportFile] = []
        self._current: ImportFile | None = None
        self._group_names: dict[str, str] = {}
        self._joined: ImportPreview | None = None
        self._parts: list[ImportPreview] = []
        self._starts: list[int] = []
        imports.previewed.connect(self._on_previewed)
        imports.failed.connect(self._on_failed)

    # -- what the user does --------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Take further files; one that is there already is read anew."""
        for path in paths:
            known = next((file for file in self.files if file.path == path), None)
            if known is None:
                self.files.append(ImportFile(path))
            elif not known.is_busy:
                known.state = ReadState.WAITING
        self.listed.emit()
        self._read_next()

    def remove(self, file: ImportFile) -> None:
        """Leave a file out."""
        self.files.remove(file)
        if file is self._current:
            self._imports.cancel()
            self._current = None
        self.listed.emit()
        self._read_next()

    def choose(
        self,
        file: ImportFile,
        *,
        file_format: FileFormat | None,
        encoding: str,
        owner: str,
        is_email_used: bool,
    ) -> None:
        """Read a file in another way."""
        choices = ReadChoices(file_format, encoding, owner, is_email_used)
        if choices != file.choices or file.state is ReadState.STOPPED:
            file.choices = choices
            self._read_again([file])

    def set_group_names(self, names: Mapping[str, str]) -> None:
        """Map groups of the files to groups here; an empty text leaves one out."""
        if names != self._group_names:
            self._group_names = dict(names)
            self._read_again([file for file in self.files if file.state is not ReadState.FAILED])

    def stop(self) -> None:
        """Stop reading; a file that had been read before stays as it was."""
        self._imports.cancel()
        self._current = None
        for file in self.files:
            if file.is_busy:
                file.state = ReadState.STOPPED if file.preview is None else ReadState.READ
                if file.preview is not None:
                    file.choices = file.preview.choices
        self.changed.emit()

    # -- what there is -------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """Whether any file is not through yet."""
        return any(file.is_busy for file in self.files)

    @property
    def current(self) -> ImportFile | None:
        """The file that is being read."""
        return self._current

    @property
    def read(self) -> list[ImportFile]:
        """The files whose contacts there are."""
        return [
            file
            for file in self.files
            if file.preview is not None and file.state is not ReadState.FAILED and not file.is_owner_needed
        ]

    @property
    def joined(self) -> ImportPreview | None:
        """All files that have been read, as one; None where none has been."""
        read = self.read
        previews = [file.preview for file in read if file.preview is not None]
        if not previews:
            self._joined, self._parts = None, []
        elif len(previews) != len(self._parts) or any(map(is_not, previews, self._parts)):
            self._parts = previews
            plans = [preview.plan for preview in previews]
            plan = joined_plan(plans, [file.path.name for file in read])
            self._joined = ImportPreview(previews[0].path, previews[0].choices, plan)
            self._starts = [0, *accumulate(len(plan.contacts) for plan in plans)]
        return self._joined

    def origins(self) -> list[tuple[int, str]]:
        """Give for each read file where its contacts begin in the joined plan, and its name."""
        return (
            list(zip(self._starts, [file.path.name for file in self.read], strict=False))
            if self.joined
            else []
        )

    # -- reading -------------------------------------------------------------------------------

    def _read_again(self, files: list[ImportFile]) -> None:
        for file in files:
            file.state = ReadState.WAITING
            if file is self._current:
                self._current = None
        self.changed.emit()
        self._read_next()

    def _read_next(self) -> None:
        if self._current is None:
            self._current = next((file for file in self.files if file.state is ReadState.WAITING), None)
            if self._current is not None:
                self._current.state = ReadState.READING
                self._imports.read(self._current.path, self._current.choices, self._group_names)
        self.changed.emit()

    def _on_previewed(self, preview: ImportPreview) -> None:
        file = self._current
        if file is None or file.path != preview.path:
            return
        contents = preview.plan.contents
        file.preview, file.failure = preview, None
        file.owners = contents.owners
        own = next((owner for owner in contents.owners if owner.casefold() == self._own_address), "")
        if contents.is_owner_needed and own:
            file.choices = replace(file.choices, owner=own)
            self._imports.read(file.path, file.choices, self._group_names)
            return
        self._finish(ReadState.READ)

    def _on_failed(self, failure: ImportFailed) -> None:
        file = self._current
        if file is None or file.path.name != failure.file_name:
            return
        file.failure = failure
        file.preview = None
        file.owners = failure.owners
        self._finish(ReadState.FAILED)

    def _finish(self, state: ReadState) -> None:
        if self._current is not None:
            self._current.state = state
        self._current = None
        self._read_next()
