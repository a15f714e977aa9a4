"""A room: one folder of analyzer/, its C files, and the walls around it.

In:  the .c and .h files of the calling folder.
Out: a cc_library of the folder's name; `sources`, all files.
"""

def room(name, may_use = [], used_by = [], extra_visibility = [], **kwargs):
    """Declares the room of this package.

    Args:
      name: the folder's name.
      may_use: rooms it may include, by name: the table in README.md.
      used_by: rooms that may include it. Tests always may, the command line always may.
      extra_visibility: packages outside analyzer/ that may include it.
      **kwargs: passed to cc_library; deps is added to.
    """
    deps = kwargs.pop("deps", [])
    srcs = kwargs.pop("srcs", [])
    native.cc_library(
        name = name,
        srcs = native.glob(["*.c"], exclude = ["main.c"]) + srcs,
        hdrs = native.glob(["*.h"]),
        visibility = [
            "//analyzer/%s:__pkg__" % user
            for user in used_by + ["cli"]
            if user != name
        ] + ["//tests:__pkg__"] + extra_visibility,
        deps = ["//analyzer/" + other for other in may_use] + deps,
        # Everything ends in one program: no shared objects wanted.
        linkstatic = True,
        **kwargs
    )

    # For the style test.
    native.filegroup(
        name = "sources",
        srcs = native.glob(["**"]),
        visibility = ["//analyzer:__pkg__"],
    )
