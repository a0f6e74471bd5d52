"""What OpenCV encodes: PNG, JPEG 2000 and AVIF of more than 8 bits, or without loss."""

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from engine.sentence import say


def encoded_by_opencv(
    ending: str,
    samples: np.ndarray,
    options: Sequence[int],
    blocks: Mapping[int, bytes | None] | None = None,
) -> bytes:
    """A file of samples (H, W, C), their colours in OpenCV's order (blue first).

    blocks: metadata by cv2.IMAGE_METADATA_*. Raises ValueError when OpenCV refuses.
    """
    pixels = np.ascontiguousarray(samples)
    given = {kind: np.frombuffer(said, np.uint8) for kind, said in (blocks or {}).items() if said}
    try:
        if given:
            written, coded = cv2.imencodeWithMetadata(
                ending, pixels, list(given), list(given.values()), options
            )
        else:
            written, coded = cv2.imencode(ending, pixels, options)
    except cv2.error as error:
        raise ValueError(say("OpenCV cannot encode it: {err}", err=error.err)) from error
    if not written:
        raise ValueError(say("OpenCV cannot encode it: its profile or metadata may be damaged"))
    return coded.tobytes()
