"""Projects: all work on a photo in a file, to go on with or to export again.

A project is a JSON document and arrays, each a zlib stream named by its hash: in a zip (a
`.facemend` file) or, while the work goes on, in a folder. Nothing in it is ever run or unpacked to
disk, and all of it is checked on reading.
"""

from engine.project.archive import SUFFIX, write_project
from engine.project.model import Project
from engine.project.original import find_original
from engine.project.reading import read_project

__all__ = ["SUFFIX", "Project", "find_original", "read_project", "write_project"]
