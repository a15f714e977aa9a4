"""Two repositories that Bazel's built-in tools load but Debian does not carry in a fitting version.

Out: @rules_cc                the native rules under the names that rules_cc gives them
                              (Debian's rules_cc 0.0.4 needs a newer Bazel than 4.2.3);
     @remote_coverage_tools   an empty coverage reporter, so that `bazel test` can be analysed.
"""

_FILES = {
    "rules_cc": {
        "BUILD": "",
        "cc/BUILD": "",
        "cc/defs.bzl": """\
cc_binary = native.cc_binary
cc_import = native.cc_import
cc_library = native.cc_library
cc_proto_library = native.cc_proto_library
cc_test = native.cc_test
cc_toolchain = native.cc_toolchain
cc_toolchain_suite = native.cc_toolchain_suite
objc_library = native.objc_library
""",
    },
    "remote_coverage_tools": {
        "BUILD": """\
sh_binary(
    name = "coverage_report_generator",
    srcs = ["report.sh"],
    visibility = ["//visibility:public"],
)
""",
        "report.sh": "#!/bin/sh\nexit 0\n",
    },
}

def _stub_impl(repository_ctx):
    files = _FILES[repository_ctx.name]
    for path in files:
        repository_ctx.file(path, files[path], executable = path.endswith(".sh"))

_stub_repository = repository_rule(implementation = _stub_impl, local = True)

def stub_repositories():
    for name in _FILES:
        _stub_repository(name = name)
