"""What the installers say about Facemend is what Facemend does."""

import configparser
import mimetypes
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from engine import __version__, cli
from engine.command_names import COMMANDS
from engine.photo import SUFFIXES

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "package" / "linux"


def test_the_desktop_offers_facemend_for_every_format_it_opens() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "facemend.desktop", "utf-8")
    offered = set(entry["Desktop Entry"]["MimeType"].rstrip(";").split(";"))
    opened = {mimetypes.guess_type(f"photo{suffix}")[0] for suffix in SUFFIXES} - {None}
    own = ET.parse(LINUX / "facemend.xml").getroot()[0].get("type")
    assert opened | {own} <= offered  # some machines' tables of types know fewer than ours


def test_windows_offers_facemend_for_every_format_it_opens() -> None:
    script = (ROOT / "package" / "windows" / "facemend.iss").read_text("utf-8")
    offered = set(re.findall(r'SupportedTypes"; .*ValueName: "(\.\w+)"', script))
    assert offered == set(SUFFIXES)


def test_the_manual_tells_every_command_and_option(capsys: pytest.CaptureFixture[str]) -> None:
    manual = (LINUX / "facemend.1").read_text("utf-8").replace("\\-", "-")
    for command in COMMANDS:
        assert f".B facemend {command}\n" in manual
        cli.main([command, "--help"])
        for option in re.findall(r"--[a-z-]+", capsys.readouterr().out):
            assert option in manual, option


def test_the_metainfo_names_this_version() -> None:
    tree = ET.parse(LINUX / "app.facemend.Facemend.metainfo.xml")
    assert tree.find("releases/release").get("version") == __version__  # type: ignore[union-attr]


@pytest.mark.usefixtures("qapp")
def test_the_icon_is_drawn_crisp_in_every_size(tmp_path: Path) -> None:
    from package.icons import SIZES, draw_icons

    draw_icons(tmp_path)
    for size in SIZES:
        with Image.open(tmp_path / f"facemend-{size}.png") as icon:
            assert icon.size == (size, size)
            shares = icon.convert("RGBA").resize((size, size))
            colours = [colour for _, colour in shares.getcolors(size * size)]
            # the face's line and the gold are there at full strength, not as a blur
            assert any(min(colour[:3]) > 190 for colour in colours if colour[3] == 255), size
            assert any(r > 210 and b < 100 for r, _, b, alpha in colours if alpha == 255), size
    with Image.open(tmp_path / "facemend.ico") as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "facemend.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]
