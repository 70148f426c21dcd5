# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""Caffe's mean image and TFDV's statistics through classes that protoc makes from the published field numbers."""
import shutil
import subprocess
import sys
import tempfile

import numpy as np

from sets import white

NEEDS = ["google.protobuf"]
PROTO = """syntax = "proto2";
message BlobProto {
  optional int32 num = 1; optional int32 channels = 2; optional int32 height = 3; optional int32 width = 4;
  repeated float data = 5 [packed = true];
}
message CommonStatistics { optional uint64 num_non_missing = 1; optional uint64 num_missing = 2; }
message Bucket { optional double low_value = 1; optional double high_value = 2; optional double sample_count = 4; }
message Histogram { repeated Bucket buckets = 3; optional int32 type = 4; }
message NumericStatistics {
  optional CommonStatistics common_stats = 1; optional double mean = 2; optional double std_dev = 3;
  optional uint64 num_zeros = 4; optional double min = 5; optional double median = 6; optional double max = 7;
  repeated Histogram histograms = 8;
}
message FeatureNameStatistics { optional string name = 1; optional int32 type = 2; optional NumericStatistics num_stats = 3; }
message DatasetFeatureStatistics {
  optional string name = 1; optional uint64 num_examples = 2; repeated FeatureNameStatistics features = 3;
}
message DatasetFeatureStatisticsList { repeated DatasetFeatureStatistics datasets = 1; }
"""


def check(sets):
    if not shutil.which("protoc"):
        return "skipped: protoc is not installed"
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/published.proto", "w") as file:
            file.write(PROTO)
        subprocess.run(["protoc", "--proto_path", folder, "--python_out", folder, "published.proto"], check=True)
        sys.path.insert(0, folder)
        import published_pb2

        for images in sets:
            blob = published_pb2.BlobProto()
            blob.ParseFromString((images.export("caffe", "mean-image", "m.binaryproto") / "m.binaryproto").read_bytes())
            planes = np.array(blob.data, np.float32).reshape(blob.channels, blob.height, blob.width)
            mean = np.load(images.export("npy", "mean-image", "m.npy") / "m.npy").reshape(16, 24, -1)
            assert np.abs(planes.transpose(1, 2, 0)[:, :, ::-1] - 255.0 * mean).max() < 1e-4

            statistics = published_pb2.DatasetFeatureStatisticsList()
            statistics.ParseFromString((images.export("tfdv", "", "s.tfdv") / "s.tfdv").read_bytes())
            pixels = np.concatenate([i.reshape(-1, i.shape[2]) / white(i) for i in images.images.values()])
            features = statistics.datasets[0].features
            assert len(features) == pixels.shape[1]
            for c, feature in enumerate(features):
                numbers = feature.num_stats
                assert abs(numbers.mean - pixels[:, c].mean()) < 1e-12
                assert abs(numbers.std_dev - pixels[:, c].std()) < 1e-10
                assert numbers.min == pixels[:, c].min() and numbers.max == pixels[:, c].max()
                assert numbers.common_stats.num_non_missing == len(pixels)
                assert sum(bucket.sample_count for bucket in numbers.histograms[0].buckets) == len(pixels)
    return "BlobProto and DatasetFeatureStatisticsList parse and hold what NumPy computes"
