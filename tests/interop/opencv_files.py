# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""FileStorage, blobFromImage, and Caffe's numbers through a one-layer net of OpenCV's dnn module."""
import re

import numpy as np

from sets import AFFINE, white

NEEDS = ["cv2"]
NET = """name: "normalize"
input: "data"
input_shape { dim: 1 dim: %d dim: %d dim: %d }
layer { name: "scale" type: "Power" bottom: "data" top: "scale" power_param { power: 1 scale: %s shift: 0 } }
"""


def check(sets):
    import cv2

    largest = 0.0
    for images in sets:
        for name in ["s.yml", "s.xml"]:
            for mode in AFFINE:
                storage = cv2.FileStorage(str(images.export("opencv", mode, name) / name), cv2.FILE_STORAGE_READ)
                mean, std = storage.getNode("mean").mat(), storage.getNode("std").mat()
                function = lambda image: (image.astype(np.float64) - mean.reshape(-1)) / std.reshape(-1)
                largest = max(largest, images.compare(mode, function, "FileStorage"))
            storage = cv2.FileStorage(str(images.export("opencv", "mean-image", name) / name), cv2.FILE_STORAGE_READ)
            assert storage.getNode("mean_image").mat().shape[:2] == (16, 24)
        if images.name == "sixteen":
            continue  # dnn blobs are made of 8 bits
        for mode in ["channel-mean", "joint-zscore"]:
            scope = {}
            exec((images.export("opencv", mode, "s.yml") / "s.py").read_text(), scope)
            bgr = lambda image: np.ascontiguousarray(image[:, :, ::-1])
            function = lambda image: scope["normalize"](bgr(image))[0].transpose(1, 2, 0)
            largest = max(largest, images.compare(mode, function, "blobFromImage"))
            largest = max(largest, images.compare(mode, caffe(cv2, images, mode), "caffe"))
    return "largest difference %.1e" % largest


def caffe(cv2, images, mode):
    text = (images.export("caffe", mode, "mean.binaryproto") / "mean.prototxt").read_text()
    means = [float(value) for value in re.findall(r"^  mean_value: (\S+)", text, re.M)]
    scale = float((re.findall(r"^  scale: (\S+)", text, re.M) or ["1"])[0])

    def function(image):
        bgr = np.ascontiguousarray(image[:, :, ::-1])
        net = NET % (image.shape[2], image.shape[0], image.shape[1], repr(scale))
        network = cv2.dnn.readNetFromCaffe(np.frombuffer(net.encode(), np.uint8), np.zeros(0, np.uint8))
        network.setInput(cv2.dnn.blobFromImage(bgr, 1.0, mean=means or (0, 0, 0)))
        return network.forward()[0].transpose(1, 2, 0)[:, :, ::-1]

    return function
