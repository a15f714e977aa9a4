"""Makes tests out of folders: whoever adds a folder or a file has added its test.

In:  globs of the calling package.
Out: one test a rule (testdata/<category>/<rule>/), one a room with golden dumps (testdata/<room>/), one for the reports,
     one a *_test.c.
"""

_BAD = ["bad.c", "bad.cpp"]

def rule_tests(sources):
    """One test for each rule folder: what the comments in bad and good expect is what ioctlint says.

    Args:
      sources: files of rule folders, glob(["*/*/*.c", "*/*/*.cpp"]).
    """
    folders = {}
    for path in sources:
        category, rule, _ = path.split("/", 2)
        folders[rule] = category + "/" + rule
    for rule in sorted(folders.keys()):
        native.sh_test(
            name = rule,
            size = "small",
            srcs = ["//tests:expect.sh"],
            args = [
                "$(location //tests:expect)",
                "$(location //analyzer/cli:ioctlint)",
                "testdata/" + folders[rule],
            ],
            data = native.glob([folders[rule] + "/**"]) + [
                "//analyzer/cli:ioctlint",
                "//tests:expect",
            ],
        )

def engine_test(name, srcs, folder):
    """The engine's answers to ioctlint_eval() and friends in a folder's sources. No test while the folder is empty."""
    if srcs:
        native.sh_test(
            name = name,
            size = "small",
            srcs = ["//tests:expect.sh"],
            args = [
                "$(location //tests:expect)",
                "--engine-tests",
                "$(location //analyzer/cli:ioctlint)",
                folder,
            ],
            data = srcs + [
                "//analyzer/cli:ioctlint",
                "//tests:expect",
            ],
        )

def golden_tests(goldens, rooms):
    """One test for each room that has goldens: --dump=<room> of testdata/<room>/x.c is testdata/<room>/x.golden.

    Args:
      goldens: glob(["*/*.golden"]).
      rooms: the rooms that can be dumped.
    """
    seen = {}
    for path in goldens:
        seen[path.split("/")[0]] = True
    for room in rooms:
        if room in seen:
            native.sh_test(
                name = room + "_golden",
                size = "small",
                srcs = ["//tests:golden.sh"],
                args = [
                    "$(location //analyzer/cli:ioctlint)",
                    room,
                    "testdata/" + room,
                ],
                data = native.glob([room + "/**"]) + ["//analyzer/cli:ioctlint"],
            )

def report_test(name, srcs, folder, rules):
    """What ioctlint reports about a folder is the folder's text.golden, sarif.golden and stats.golden.

    Args:
      name: of the test.
      srcs: the folder's files.
      folder: from the workspace root.
      rules: the only ones that run, so that the goldens know no other rule's texts.
    """
    native.sh_test(
        name = name,
        size = "small",
        srcs = ["//tests:report.sh"],
        args = [
            "$(location //analyzer/cli:ioctlint)",
            folder,
        ] + ["--rule=" + rule for rule in rules],
        data = srcs + ["//analyzer/cli:ioctlint"],
    )

def sarif_test(name, srcs, folder):
    """What ioctlint writes as SARIF about a folder passes the SARIF Multitool."""
    native.sh_test(
        name = name,
        size = "medium",
        srcs = ["//tests:sarif.sh"],
        args = [
            "$(location //analyzer/cli:ioctlint)",
            folder,
        ],
        data = srcs + ["//analyzer/cli:ioctlint"],
    )

def unit_tests(sources, rooms):
    """One cc_test for each <room>_..._test.c (cmocka). It links that room and what the room uses, nothing else.

    Args:
      sources: glob(["*_test.c"]).
      rooms: the rooms of analyzer/.
    """
    for path in sources:
        room = path.split("_")[0]
        if room not in rooms:
            fail("tests/%s: name it <room>_<what>_test.c after one of %s" % (path, ", ".join(rooms)))
        native.cc_test(
            name = path[:-len(".c")],
            size = "small",
            srcs = [path],
            linkstatic = True,
            # The engine runs the registered rules, so whoever links it links them.
            deps = (["//rules"] if room in ["engine", "cli"] else []) + [
                "//analyzer/" + room,
                "//tools:cmocka",
            ],
        )
