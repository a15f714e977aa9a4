"""Finds libclang on this machine.

In:  llvm-config of version 22, else 21 ... 19, as Debian names it (`llvm-config-22` or /usr/lib/llvm-22/bin).
     IOCTLINT_LLVM_CONFIG in the environment names another one.
Out: @libclang//:libclang            headers (clang-c/*.h) and the shared library, with its rpath
     @libclang//:defs.bzl            LIBCLANG_RESOURCE_DIR, LIBCLANG_VERSION

The one idea: llvm-config says where; links to those folders become the repository, so that Bazel's sandbox sees
clang-c/ and nothing else of LLVM. The resource folder (stdarg.h and friends) is passed on as a name because
Debian's libclang does not find it by itself.
"""

_VERSIONS = ["22", "21", "20", "19"]

_BUILD = """\
package(default_visibility = ["//visibility:public"])

cc_library(
    name = "libclang",
    hdrs = glob(["include/clang-c/*.h"]),
    includes = ["include"],
    linkopts = [
        "-L{libdir}",
        "-Wl,-rpath,{libdir}",
        "-l:{library}",
    ],
)
"""

_NONE = """

No libclang found: llvm-config of version {versions} is needed together with libclang's headers.
On Debian: apt-get install llvm-22 libclang-22-dev   (or run tools/setup)
Elsewhere: set IOCTLINT_LLVM_CONFIG to the path of llvm-config.
"""

_NO_HEADERS = """

{config} is LLVM {version}, but {missing} is not there.
On Debian: apt-get install libclang-{major}-dev   (or run tools/setup)
"""

def _candidates(repository_ctx):
    """Every llvm-config on this machine, newest first."""
    named = repository_ctx.os.environ.get("IOCTLINT_LLVM_CONFIG", "")
    if named:
        return [named]
    found = []
    for version in _VERSIONS:
        on_path = repository_ctx.which("llvm-config-" + version)
        beside = "/usr/lib/llvm-%s/bin/llvm-config" % version
        if on_path:
            found.append(str(on_path))
        elif repository_ctx.path(beside).exists:
            found.append(beside)
    return found

def _ask(repository_ctx, config, flag):
    if not repository_ctx.path(config).exists:
        fail("%s: there is no such file" % config)
    answer = repository_ctx.execute([config, flag])
    if answer.return_code != 0:
        fail("%s %s failed: %s" % (config, flag, answer.stderr))
    return answer.stdout.strip()

def _describe(repository_ctx, config):
    """Where this LLVM keeps what we need; `missing` is what it lacks, or None."""
    version = _ask(repository_ctx, config, "--version")
    major = version.split(".")[0]
    if major not in _VERSIONS:
        fail("%s is LLVM %s; one of %s is needed" % (config, version, ", ".join(_VERSIONS)))
    libdir = _ask(repository_ctx, config, "--libdir")
    llvm = struct(
        version = version,
        headers = _ask(repository_ctx, config, "--includedir") + "/clang-c",
        libdir = libdir,
        library = "libclang-%s.so" % major,
        resources = libdir + "/clang/" + major,
    )
    for needed in [llvm.headers + "/Index.h", libdir + "/" + llvm.library, llvm.resources + "/include/stdarg.h"]:
        if not repository_ctx.path(needed).exists:
            return llvm, _NO_HEADERS.format(config = config, version = version, major = major, missing = needed)
    return llvm, None

def _find_libclang(repository_ctx):
    complaint = _NONE.format(versions = ", ".join(_VERSIONS))
    for config in _candidates(repository_ctx):
        llvm, missing = _describe(repository_ctx, config)
        if not missing:
            return llvm
        complaint = missing
    fail(complaint)

def _libclang_impl(repository_ctx):
    llvm = _find_libclang(repository_ctx)
    repository_ctx.symlink(llvm.headers, "include/clang-c")
    repository_ctx.file("BUILD", _BUILD.format(libdir = llvm.libdir, library = llvm.library))
    repository_ctx.file(
        "defs.bzl",
        "LIBCLANG_RESOURCE_DIR = \"%s\"\nLIBCLANG_VERSION = \"%s\"\n" % (llvm.resources, llvm.version),
    )

libclang_repository = repository_rule(
    implementation = _libclang_impl,
    configure = True,
    environ = ["IOCTLINT_LLVM_CONFIG", "PATH"],
    local = True,
)
