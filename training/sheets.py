"""Contact sheets: small pictures in rows, each with a caption."""

import io
import textwrap
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont, ImageOps

SHEET_TILES = 64
"""Pictures on a sheet at most: eight rows of eight."""

_COLUMNS, _TILE, _GAP, _LINE, _LINES, _LETTERS = 8, 128, 8, 13, 3, 22
_PAPER, _INK, _EMPTY = (250, 250, 250), (40, 40, 40), (220, 220, 220)


def contact_sheet(pictures: Sequence[bytes | None], captions: Sequence[str]) -> bytes:
    """A PNG with each picture (an encoded one, or None for an empty tile) above its caption."""
    columns, rows = min(_COLUMNS, len(pictures)), -(-len(pictures) // _COLUMNS)
    wide, high = _TILE + _GAP, _TILE + _LINES * _LINE + _GAP
    sheet = Image.new("RGB", (columns * wide + _GAP, rows * high + _GAP), _PAPER)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(11)
    for i, (picture, caption) in enumerate(zip(pictures, captions, strict=True)):
        x, y = _GAP + i % _COLUMNS * wide, _GAP + i // _COLUMNS * high
        draw.rectangle((x, y, x + _TILE - 1, y + _TILE - 1), fill=_EMPTY)
        if picture:
            tile = _tile(picture)
            sheet.paste(tile, (x + (_TILE - tile.width) // 2, y + (_TILE - tile.height) // 2))
        lines = textwrap.wrap(caption, _LETTERS, max_lines=_LINES, placeholder=" ...")
        for line, text in enumerate(lines):
            draw.text((x, y + _TILE + line * _LINE), text, fill=_INK, font=font)
    png = io.BytesIO()
    sheet.save(png, "PNG")
    return png.getvalue()


def _tile(picture: bytes) -> Image.Image:
    """The picture no larger than a tile, its proportions kept."""
    with Image.open(io.BytesIO(picture)) as image:
        return ImageOps.contain(image.convert("RGB"), (_TILE, _TILE))
