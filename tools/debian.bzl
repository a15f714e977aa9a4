"""Repositories that Debian packages already unpacked.

In:  /usr/share/bazel, filled by bazel-platforms, bazel-rules-java, bazel-rules-proto and bazel-skylib.
Out: @platforms, @rules_java, @rules_proto, @bazel_skylib.
"""

_ROOT = "/usr/share/bazel/"

_PATHS = {
    "bazel_skylib": "tools/skylib",
    "platforms": "platforms",
    "rules_java": "rules/java",
    "rules_proto": "rules/proto",
}

def debian_repositories():
    for name in _PATHS:
        native.local_repository(name = name, path = _ROOT + _PATHS[name])
