# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""The graph, checked by onnx where that is installed, and run by OpenCV's dnn module."""
import importlib.util

import numpy as np

from sets import AFFINE, white

NEEDS = ["cv2"]


def check(sets):
    import cv2

    checked = ""
    largest = 0.0
    for images in sets:
        modes = AFFINE + (["color-pca", "color-zca"] if images.name != "gray" else [])
        for mode in modes:
            path = images.export("onnx", mode, "n.onnx") / "n.onnx"
            if importlib.util.find_spec("onnx"):
                import onnx

                onnx.checker.check_model(onnx.load(str(path)))
                checked = "checked by onnx %s, " % onnx.__version__
            network = cv2.dnn.readNetFromONNX(str(path))

            def function(image):
                blob = (image.astype(np.float64) / white(image) * 255.0).astype(np.float32).transpose(2, 0, 1)[None]
                network.setInput(np.ascontiguousarray(blob))
                return network.forward()[0].transpose(1, 2, 0)

            largest = max(largest, images.compare(mode, function, "onnx"))
    return "%srun by OpenCV %s: largest difference %.1e" % (checked, cv2.__version__, largest)
