"""The registry of rules, made from the folders: nobody keeps a list by hand.

In:  rules/<category>/<rule>.c, each defining `const Rule rule_<rule>`.
Out: a cc_library with all of them and registry.c, whose array analyzer/engine/rule.h declares.

A BUILD file inside a category would hide its rules from the glob; //tests:style holds the folders against this.
"""

def _rule_name(path):
    return path.split("/")[-1][:-len(".c")]

def _checked_names(paths):
    seen = {}
    for path in paths:
        name = _rule_name(path)
        if not name.replace("_", "").isalnum() or name != name.lower():
            fail("rules/%s: a rule's file name is lower case words joined by _" % path)
        if name in seen:
            fail("rules/%s and rules/%s: two rules of one name" % (seen[name], path))
        seen[name] = path
    return sorted(seen.keys())

def _registry_impl(ctx):
    names = _checked_names(ctx.attr.rules)
    lines = ["#include \"analyzer/engine/rule.h\"", ""]
    lines += ["extern const Rule rule_%s;" % name for name in names]
    lines += ["", "const Rule *const rule_registry[] = {"]
    lines += ["    &rule_%s," % name for name in names]
    # The closing NULL keeps the array legal when there is no rule; it is not counted.
    lines += ["    0,", "};", "const unsigned rule_registry_count = %d;" % len(names), ""]
    ctx.actions.write(ctx.outputs.out, "\n".join(lines))

_registry = rule(
    implementation = _registry_impl,
    attrs = {
        "out": attr.output(mandatory = True),
        "rules": attr.string_list(),
    },
)

def rule_library(name, srcs, deps, visibility):
    _registry(
        name = name + "_registry",
        out = "registry.c",
        rules = srcs,
    )
    native.cc_library(
        name = name,
        srcs = srcs + ["registry.c"],
        # The engine names the registry, the rules name the engine: linked whole, their order does not matter.
        alwayslink = True,
        linkstatic = True,
        visibility = visibility,
        deps = deps,
    )
