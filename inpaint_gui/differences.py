"""How far what was repaired and retouched is from the photo as it was opened, for the screen."""

from weakref import WeakKeyDictionary

import cv2

from inpaint_gui.pictures import SMALLEST_TILE, Levels, halves


class Differences:
    """Of each layer as long as there is that layer.

    They are taken pixel by pixel and made smaller or larger afterwards: a layer and the photo below
    it are not smoothed quite alike, and would seem to differ where nothing has changed.
    """

    def __init__(self) -> None:
        self._made: WeakKeyDictionary[Levels, Levels] = WeakKeyDictionary()

    def of(self, layer: Levels, photo: Levels) -> Levels:
        """What of a layer is not as in the photo below it; black where it is."""
        made = self._made.get(layer)
        if made is None:
            x0, y0, x1, y1 = layer.box
            below = photo.arrays[0][y0:y1, x0:x1]
            if photo.opaque:
                below = cv2.cvtColor(below, cv2.COLOR_RGB2BGRA)
            array = layer.arrays[0].copy()
            there = array[..., 3] > 0
            array[there, :3] = cv2.absdiff(array, below)[there, :3]
            levels = halves(array, SMALLEST_TILE, cv2.BORDER_CONSTANT)
            made = self._made[layer] = Levels(layer.box, levels)
        return made
