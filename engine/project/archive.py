"""Where a project's document and arrays lie: in a zip file, or in a folder."""

import hashlib
import io
import re
import zipfile
import zlib
from pathlib import Path

from engine.errors import UnreadableInput
from engine.files import sweep_partial, write_atomically
from engine.project.model import Project
from engine.project.writing import written
from engine.sentence import say

SUFFIX = ".facemend"
DOCUMENT = "project.json"
SETTLED = "settled.json"
"""The newest document of a folder of which all is on the disk, see `engine.project.folder`."""

DOCUMENT_LIMIT = 64 * 2**20
"""Bytes of the document; 200 steps take some 100 kB."""

_ARRAY = re.compile(r"(arrays|photo)/([0-9a-f]{64})")
_MEMBERS = 100_000
_TIME = (1980, 1, 1, 0, 0, 0)
"""Of every member, so that the same work gives the same file."""


def write_project(path: Path, project: Project, *, overwrite: bool) -> int:
    """Writes a `.facemend` file atomically; gives how many steps found no room (see `written`).

    Raises WrongUsage when it exists and `overwrite` is off, FacemendError when the folder or the
    disk refuses; an existing file is then left as it was.
    """
    parts = written(project, path.absolute().parent)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        # the arrays are compressed already
        archive.writestr(
            zipfile.ZipInfo(DOCUMENT, _TIME), parts.document, compress_type=zipfile.ZIP_DEFLATED
        )
        for name, data in parts.members.items():
            archive.writestr(zipfile.ZipInfo(name, _TIME), data)
    write_atomically(path, file.getvalue(), overwrite=overwrite)
    sweep_partial(path.parent)
    return parts.cut


class Members:
    """A project's parts by name, read and checked one by one; use as a context.

    Raises UnreadableInput, here and in its methods, for whatever is not as it must be.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._archive: zipfile.ZipFile | None = None
        if path.is_dir():
            return
        try:
            self._archive = zipfile.ZipFile(path)
        except OSError as error:
            raise UnreadableInput(
                say("{path} cannot be read: {why}.", path=path, why=error.strerror or error)
            ) from error
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise UnreadableInput(
                say("{path} is damaged or no Facemend project.", path=path)
            ) from error
        try:
            self._check(self._archive)
        except UnreadableInput:
            self._archive.close()
            raise

    def __enter__(self) -> "Members":
        return self

    def __exit__(self, *_: object) -> None:
        if self._archive is not None:
            self._archive.close()

    def _check(self, archive: zipfile.ZipFile) -> None:
        infos = archive.infolist()
        names = [info.filename for info in infos]
        if DOCUMENT not in names:
            raise UnreadableInput(
                say("{path} is a zip file, but no Facemend project.", path=self.path)
            )
        if len(infos) > _MEMBERS or len(set(names)) < len(names):
            raise UnreadableInput(
                say("{path} is damaged: it lists parts twice, or too many.", path=self.path)
            )
        for info in infos:
            document = info.filename == DOCUMENT
            if not document and not _ARRAY.fullmatch(info.filename):
                raise UnreadableInput(
                    say(
                        "{path} holds {filename!r}, which is no part of a project.",
                        path=self.path,
                        filename=info.filename[:80],
                    )
                )
            if info.flag_bits & 1:
                raise UnreadableInput(say("{path} is encrypted: projects are not.", path=self.path))
            if document and info.file_size > DOCUMENT_LIMIT:
                raise UnreadableInput(
                    say(
                        "{path} unpacks to {file_size:,} bytes of text, more than the "
                        "{document_limit:,} that are read.",
                        path=self.path,
                        file_size=info.file_size,
                        document_limit=DOCUMENT_LIMIT,
                    )
                )
            if not document and info.compress_type != zipfile.ZIP_STORED:
                raise UnreadableInput(
                    say(
                        "{path} is packed in a way that projects are not, and unpacks to "
                        "{file_size:,} bytes: it is not opened.",
                        path=self.path,
                        file_size=info.file_size,
                    )
                )

    def document(self, name: str = DOCUMENT) -> bytes:
        """The JSON document."""
        return self._read(name, DOCUMENT_LIMIT)

    def holds(self, name: str) -> bool:
        """Whether there is such a part."""
        if self._archive is not None:
            return name in self._archive.NameToInfo
        return (self.path / name).is_file()

    def checked(self, kind: str, digest: str) -> bytes:
        """A part named by its SHA-256, which is checked."""
        data = self._read(f"{kind}/{digest}", None)
        if hashlib.sha256(data).hexdigest() != digest:
            raise UnreadableInput(
                say("{path} is damaged: a part is not what its name says.", path=self.path)
            )
        return data

    def _read(self, name: str, limit: int | None) -> bytes:
        try:
            if self._archive is not None:
                return self._archive.read(name)
            path = self.path / name
            if limit is not None and path.stat().st_size > limit:
                raise UnreadableInput(
                    say("{path} is larger than a project's text may be.", path=path)
                )
            return path.read_bytes()
        except (KeyError, FileNotFoundError) as error:
            raise UnreadableInput(
                say("{path} is damaged: a part of it is missing.", path=self.path)
            ) from error
        except OSError as error:
            raise UnreadableInput(
                say("{path} cannot be read: {why}.", path=self.path, why=error.strerror or error)
            ) from error
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            MemoryError,
            ValueError,
        ) as error:  # a wrong checksum, an unknown way of packing
            raise UnreadableInput(say("{path} is damaged.", path=self.path)) from error
