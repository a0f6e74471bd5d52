"""dist/facemend-VERSION-SYSTEM.cdx.json: the bill of materials of what is bundled (CycloneDX).

python package/sbom.py CYCLONEDX, after package/build.py. CYCLONEDX is the program `cyclonedx-py`,
in an environment of its own: what it needs is none of ours, and must not be listed or bundled.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import __version__  # noqa: E402
from engine.licences import installed  # noqa: E402


def main() -> None:
    path = ROOT / "dist" / f"facemend-{__version__}-{sys.platform}.cdx.json"
    command = [sys.argv[1], "environment", sys.executable, f"--pyproject={ROOT / 'pyproject.toml'}"]
    command += ["--gather-license-texts", "--output-reproducible"]
    listed = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    bundled = {plain(part.name) for part in installed()}
    kept = [part for part in listed["components"] if plain(part["name"]) in bundled]
    kept += system_components()
    references = {part["bom-ref"] for part in kept} | {listed["metadata"]["component"]["bom-ref"]}
    listed["components"] = kept
    listed["dependencies"] = [
        {**row, "dependsOn": [other for other in row.get("dependsOn", []) if other in references]}
        for row in listed["dependencies"]
        if row["ref"] in references
    ]
    path.write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    print(f"{path}: {len(kept)} components")


def system_components() -> list[dict[str, str]]:
    """Python and the bundled libraries of the system, as package/parts.py has found them."""
    parts = json.loads((ROOT / "build" / "parts.json").read_text("utf-8"))
    return [{"type": "library", "bom-ref": f"bundled-{part['name']}", **part} for part in parts]


def plain(name: str) -> str:
    """A package's name as it is compared."""
    return name.lower().replace("_", "-")


if __name__ == "__main__":
    main()
