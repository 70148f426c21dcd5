# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""The snippet run by torchvision: its v2 transforms, or where it is older than these the first ones under their names."""
import sys
import types

from sets import AFFINE

NEEDS = ["torch", "torchvision"]


def check(sets):
    import torch

    try:
        from torchvision.transforms import v2  # noqa: F401

        how = "v2"
    except ImportError:
        import torchvision
        from torchvision import transforms

        v2 = types.ModuleType("torchvision.transforms.v2")
        v2.Compose, v2.Normalize = transforms.Compose, transforms.Normalize
        v2.ToImage = lambda: (lambda image: image)
        v2.ToDtype = lambda dtype, scale: (lambda image: image.to(dtype))
        sys.modules["torchvision.transforms.v2"] = v2
        torchvision.transforms.v2 = v2
        how = "torchvision %s without v2: Compose and Normalize of its first transforms" % torchvision.__version__

    largest = 0.0
    for images in sets:
        for mode in AFFINE:
            scope = {}
            exec((images.export("torchvision", mode, "n.py") / "n.py").read_text(), scope)

            def function(image):
                # What ToImage and ToDtype(scale=True) make of the array; uint16 tensors are younger than torch 2.3.
                full = 255.0 if image.dtype.itemsize == 1 else 65535.0
                unit = torch.from_numpy(image.astype("float64") / full).permute(2, 0, 1)
                steps = [t for t in scope["normalize"].transforms if type(t).__name__ == "Normalize"]
                for step in steps:
                    unit = step(unit)
                return unit.permute(1, 2, 0).numpy()

            largest = max(largest, images.compare(mode, function, "torchvision"))
    return "%s: largest difference %.1e" % (how, largest)
